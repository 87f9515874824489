package org.kokoroe.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseKind;

/// The rules on sentences of an ordinary town, none of which is in the policies that ship.
class EndingsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "職員等は、パスワードを他者に知られないように管理しなければならない。|職員等|obligation",
        "職員等は、業務以外の目的で電子メールを利用してはならない。|職員等|prohibition",
        "職員等は、執務室を離れる際に書類を机上に放置しないよう努めなければならない。|職員等|effort",
        "所属長は、所属する職員の意識の向上に努めるものとする。|所属長|effort",
        "情報システム管理者は、必要があると認めるときは、利用を停止することができる。|情報システム管理者|permission",
        "統括情報セキュリティ責任者（CISO補佐官）は、訓練を定期的に実施しなければならない。|統括情報セキュリティ責任者|obligation",
        "本町は、情報資産を適切に保護するための体制を整備する。|issuer|obligation",
        "情報資産は、重要性に応じて分類する。|issuer|obligation",
        "例町は、職員等に対し、研修を毎年度行うものとする。|issuer|obligation",
        "職員等は、私物の端末を庁内ネットワークに接続しないものとする。|職員等|prohibition",
        "記録媒体の持ち出しを禁止する。|issuer|prohibition",
        "委託事業者は、再委託をすることができない。|委託事業者|prohibition",
        "職員等は、毎年度研修を受ける。|職員等|obligation",
        "すべての職員等は、情報資産を保護する責務を有する。|職員等|obligation",
        "必要な事項は、町長が別に定める。|町長|obligation",
        "必要な事項は、町長が別に定めるものとする。|町長|obligation",
        "何人も、他人の識別符号を用いてはならない。|何人|prohibition",
        "重大な事故が発生した場合は、職員等は直ちに報告する必要がある。|職員等|obligation",
        "職員等は、許可を得た場合は、届出を要しない。|職員等|permission",
        "また、職員等は、離席時に画面を施錠すること。|職員等|obligation",
        "職員等は、機密性の高い情報を公開の場所で話さないこと。|職員等|prohibition",
        "私たちの町は、個人情報を守ります。|issuer|obligation",
        "職員等は、情報を漏らしてはなりません。|職員等|prohibition",
        "暗号化を原則とする。|issuer|obligation",
        "監査の結果は、原則として非公開とする。|issuer|prohibition",
        "職員等は、法令を遵守しなければならない（退職した後も同様とする。）。|職員等|obligation",
      })
  void a_sentence_asks(String sentence, String actor, String modality) {
    assertThat(Town.brief(Town.paragraph(sentence))).containsExactly("1 " + actor + " " + modality);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "この方針は、情報セキュリティ対策の基本的な事項を定めることを目的とする。",
        "「端末」とは、職員等が業務に用いる電子計算機をいう。",
        "本町において委託とは、情報資産を取り扱うものを指す。",
        "本方針の適用範囲は、町長部局、教育委員会及び議会とする。",
        "本方針が対象とする情報資産は、次のとおりとする。",
        "ただし、緊急の場合は、この限りでない。",
        "ただし、学校については除く。",
        "この規程は、令和8年4月1日から施行し、臨時職員にも適用する。",
        "近年、サイバー攻撃による被害が増大している。",
        "情報資産は、様々な脅威にさらされている。",
        "情報セキュリティの確保は、行政への信頼の基礎である。",
        "不正アクセスによる情報の漏えい",
        "委員会に関する事務は、総務課の所掌による。",
        "本町の情報セキュリティを高めるため、この方針を策定する。",
        "この場合において、前条の規定を準用する。",
      })
  void a_definition_a_purpose_a_scope_or_a_fact_asks_nothing(String sentence) {
    assertThat(Town.paragraph(sentence)).isEmpty();
  }

  @Test
  void each_of_several_who_are_named_is_asked() {
    assertThat(Town.brief(Town.paragraph("町長、教育委員会及び委託事業者は、手順書を作成しなければならない。")))
        .containsExactly("1 町長 obligation", "1 教育委員会 obligation", "1 委託事業者 obligation");
  }

  @Test
  void an_alias_stands_for_the_whole_list_before_it() {
    assertThat(Town.brief(Town.paragraph("常勤の職員、会計年度任用職員その他の者（以下「職員等」という。）は、この方針を遵守しなければならない。")))
        .containsExactly("1 職員等 obligation");
  }

  @Test
  void whose_staff_they_are_does_not_make_a_body_an_actor() {
    assertThat(Town.brief(Town.paragraph("町長部局、教育委員会及び議会事務局の職員は、研修を受けなければならない。")))
        .containsExactly("1 職員 obligation");
  }

  @Test
  void a_sentence_without_a_subject_goes_on_with_the_one_before() {
    assertThat(
            Town.brief(
                Town.paragraph(
                    "職員等は、端末を持ち出してはならない。ただし、所属長の許可を得た場合は、持ち出すことができる。"
                        + "この場合において、紛失したときは、直ちに報告しなければならない。")))
        .containsExactly("1 職員等 prohibition", "2 職員等 permission", "3 職員等 obligation");
  }

  @Test
  void a_full_stop_in_brackets_ends_no_sentence() {
    assertThat(Town.brief(Town.paragraph("端末（職員等が使うものに限る。以下同じ。）を管理する。また、「鍵をかける。」という表示を掲げる。")))
        .containsExactly("1 issuer obligation", "2 issuer obligation");
  }

  @Test
  void under_a_sentence_that_leads_to_a_list_the_items_ask_those_it_names() {
    var policy =
        Town.policy(
            Town.clause("town:1.p1", ClauseKind.PARAGRAPH, "", "職員等は、次に掲げる事項を遵守しなければならない。"),
            Town.clause("town:1.(1)", ClauseKind.ITEM, "(1)", "パスワードを他者と共有しないこと。"),
            Town.clause("town:1.(2)", ClauseKind.ITEM, "(2)", "離席時は端末を施錠する。"),
            Town.clause("town:2.p1", ClauseKind.PARAGRAPH, "", "対策を見直す。"));

    assertThat(Town.brief(Duties.of(policy, null).all()))
        .containsExactly(
            "1 職員等 obligation", "1 職員等 prohibition", "1 職員等 obligation", "1 issuer obligation");
  }

  @Test
  void items_that_only_finish_a_prohibition_ask_nothing_of_their_own() {
    var policy =
        Town.policy(
            Town.clause("town:1.p1", ClauseKind.PARAGRAPH, "", "職員等は、次に掲げる行為をしてはならない。"),
            Town.clause("town:1.(1)", ClauseKind.ITEM, "(1)", "業務以外の目的で端末を利用すること。"),
            Town.clause("town:1.(2)", ClauseKind.ITEM, "(2)", "記録媒体の無断の持ち出し"));

    assertThat(Town.brief(Duties.of(policy, null).all())).containsExactly("1 職員等 prohibition");
  }

  @Test
  void what_leads_to_a_list_asks_by_its_own_ending() {
    var lead = Town.clause("town:1.p1", ClauseKind.PARAGRAPH, "", "次の対策を講じる。");
    var none = Town.clause("town:1.p1", ClauseKind.PARAGRAPH, "", "対策は、次のとおりとする。");
    var item = Town.clause("town:1.(1)", ClauseKind.ITEM, "(1)", "入退室を管理する。");

    assertThat(clauses(lead, item)).containsExactly("town:1.p1", "town:1.(1)");
    assertThat(clauses(none, item)).containsExactly("town:1.(1)");
  }

  private static List<String> clauses(Clause... clauses) {
    return Duties.of(Town.policy(clauses), null).all().stream()
        .map(duty -> duty.clause().value())
        .toList();
  }

  @Test
  void whoever_has_no_name_is_told_apart_by_what_they_do() {
    assertThat(Town.brief(Town.paragraph("外部サービスを利用する者は、届け出なければならない。")))
        .containsExactly("1 外部サービスを利用する者 obligation");
  }

  @Test
  void a_body_and_its_staff_are_both_asked() {
    assertThat(
            Town.brief(
                Town.paragraph("町が出資するすべての団体及びその職員（臨時の職員を含む。以下「職員等」という。）は、情報資産を保護する責務を有する。")))
        .containsExactly("1 町が出資するすべての団体 obligation", "1 職員等 obligation");
  }
}
