package org.kokoroe.tour;

import javafx.scene.input.KeyCode;

/// Finding: the palette with kana, romaji, one character, and nothing found; and to a clause by
/// Enter.
final class SearchWalk {
  private final Driver driver;
  private final Album album;
  private final TourLog log;

  SearchWalk(Driver driver, Album album, TourLog log) {
    this.driver = driver;
    this.album = album;
    this.log = log;
  }

  void walk() {
    log.step("search: kana, romaji, one character, nothing found");
    driver.press("search");
    album.takeInPairs("42-search-empty");
    look("きょういく", "43-search-kana");
    look("kansa", "44-search-romaji");
    look("監", "45-search-one-character");
    look("監察", "46-search-none");
    look("教育及び啓発", "47-search-clause");
    driver.key(KeyCode.ENTER, false);
    log.check("Enter goes there and closes", !driver.has("searchWords"));
  }

  private void look(String words, String picture) {
    driver.type("searchWords", words);
    album.takeInPairs(picture);
  }
}
