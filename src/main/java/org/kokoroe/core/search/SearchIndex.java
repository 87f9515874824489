package org.kokoroe.core.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.content.Term;
import org.kokoroe.core.course.Course;
import org.kokoroe.core.policy.PolicyLibrary;

/// The index over the clauses, definitions, standard terms, courses and questions of the content,
/// in all languages. It is exact: an entry is found if and only if each word is a part of its text
/// (folded; see [FoldedText]) or begins a word's reading.
///
/// Order of the hits: the policies in their order (one may be put first), then standard terms, then
/// courses. In a policy: definitions; sections in whose headings the words stand; all other
/// sections. Within each of these: document order.
///
/// An index never changes and may be used by several threads.
public final class SearchIndex {
  private final Catalogue catalogue;

  /// The text of each entry.
  private final Corpus texts;

  /// The texts of those entries in which a word is written in two ways, in one form.
  private final Corpus oneForms;

  private final Corpus readings;
  private final Suggestions suggestions;

  private SearchIndex(Catalogue catalogue, List<Term> terms) {
    this.catalogue = catalogue;
    var plain = Corpus.Builder.ofTexts();
    var one = Corpus.Builder.ofTexts();
    var read = Corpus.Builder.ofReadings();
    for (int entry = 0; entry < catalogue.size(); entry++) {
      Subject subject = catalogue.subject(entry);
      var folded = FoldedText.of(String.join("\n", subject.text().byTag().values()));
      plain.add(entry, folded.text());
      if (folded.hasTwoForms()) {
        one.add(entry, folded.oneForm());
      }
      if (!subject.pieces().isEmpty()) {
        for (Reading reading : Reading.of(subject.pieces())) {
          read.add(entry, reading);
        }
      }
    }
    this.texts = plain.build();
    this.oneForms = one.build();
    this.readings = read.build();
    this.suggestions = new Suggestions(catalogue, terms);
  }

  /// Reads everything that can be found.
  public static SearchIndex of(LoadedContent content) {
    return of(content.policies(), content.courses(), content.terms());
  }

  /// Reads everything that can be found.
  public static SearchIndex of(PolicyLibrary library, List<Course> courses, List<Term> terms) {
    return new SearchIndex(new Catalogue(library, courses, terms), terms);
  }

  /// Searches.
  public Results search(Search search) {
    Query query = Query.of(search.words());
    if (query.isEmpty()) {
      return Results.NOTHING;
    }
    BitSet found = find(query);
    List<Found> groups = grouped(found, search);
    int total = groups.stream().mapToInt(Found::count).sum();
    List<HitGroup> held = new ArrayList<>();
    int room = search.limit();
    for (Found group : groups) {
      if (room <= 0) {
        break;
      }
      HitGroup hits = hits(group, found, query, room);
      room -= hits.hits().size();
      held.add(hits);
    }
    return new Results(
        search.words().strip(), total, held, total > 0 ? Optional.empty() : suggest(query));
  }

  private BitSet find(Query query) {
    BitSet all = null;
    List<Query.Word> rarestFirst = new ArrayList<>(query.words());
    if (rarestFirst.size() > 1) {
      rarestFirst.sort(Comparator.comparingInt(word -> texts.most(word.needle().word())));
    }
    for (Query.Word word : rarestFirst) {
      BitSet found = find(word, all);
      if (all == null) {
        all = found;
      } else {
        all.and(found);
      }
      if (all.isEmpty()) {
        break;
      }
    }
    return all == null ? new BitSet() : all;
  }

  private BitSet find(Query.Word word, @Nullable BitSet among) {
    var found = new BitSet(catalogue.size());
    FoldedText.Needle needle = word.needle();
    texts.find(needle.word(), among, found);
    if (needle.hasTwoForms()) {
      texts.find(needle.oneForm(), among, found);
    }
    oneForms.find(needle.oneForm(), among, found);
    for (ReadingNeedle reading : word.readings()) {
      reading.spellings().forEach(kana -> readings.find(kana, among, found));
    }
    return found;
  }

  /// A group that has hits.
  ///
  /// @param from the first entry found in it
  /// @param heading whether a heading is among the entries found
  private record Found(int group, int from, int count, boolean heading) {}

  private List<Found> grouped(BitSet found, Search search) {
    List<Found> groups = new ArrayList<>();
    int from = found.nextSetBit(0);
    while (from >= 0) {
      int group = catalogue.groupOf(from);
      int count = 0;
      boolean heading = false;
      int entry = from;
      while (entry >= 0 && catalogue.groupOf(entry) == group) {
        count++;
        heading |= catalogue.isHeading(entry);
        entry = found.nextSetBit(entry + 1);
      }
      String policy = catalogue.groups().get(group).policy();
      if (search.only().isEmpty() || search.only().get().equals(policy)) {
        groups.add(new Found(group, from, count, heading));
      }
      from = entry;
    }
    groups.sort(order(search.first()));
    return groups;
  }

  private Comparator<Found> order(String first) {
    return (a, b) -> {
      Catalogue.Group one = catalogue.groups().get(a.group());
      Catalogue.Group other = catalogue.groups().get(b.group());
      if (!one.policy().equals(other.policy())) {
        boolean oneIsFirst = one.policy().equals(first) && !first.isEmpty();
        boolean otherIsFirst = other.policy().equals(first) && !first.isEmpty();
        return oneIsFirst == otherIsFirst
            ? Integer.compare(a.group(), b.group())
            : oneIsFirst ? -1 : 1;
      }
      int rank = Integer.compare(rank(a, one), rank(b, other));
      return rank != 0 ? rank : Integer.compare(a.group(), b.group());
    };
  }

  private static int rank(Found found, Catalogue.Group group) {
    return group.kind() == HitGroup.Kind.DEFINITIONS ? 0 : found.heading() ? 1 : 2;
  }

  private HitGroup hits(Found found, BitSet entries, Query query, int room) {
    List<Hit> hits = new ArrayList<>();
    int entry = found.from();
    while (hits.size() < Math.min(room, found.count())) {
      hits.add(new Hit(catalogue.subject(entry), query));
      entry = entries.nextSetBit(entry + 1);
    }
    Catalogue.Group group = catalogue.groups().get(found.group());
    return new HitGroup(group.kind(), group.owner(), group.section(), hits);
  }

  private Optional<String> suggest(Query query) {
    List<String> words = new ArrayList<>();
    for (Query.Word word : query.words()) {
      if (find(word, null).isEmpty()) {
        Optional<String> near =
            suggestions.near(word.needle().word(), w -> find(Query.of(w)).cardinality());
        if (near.isEmpty()) {
          return near;
        }
        words.add(near.get());
      } else {
        words.add(word.needle().word());
      }
    }
    String all = String.join(" ", words);
    return find(Query.of(all)).isEmpty() ? Optional.empty() : Optional.of(all);
  }
}
