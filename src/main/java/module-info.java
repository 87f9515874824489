import org.jspecify.annotations.NullMarked;

/// Kokoroe (心得): policy handbook and awareness training for Japanese local governments, offline and
/// bilingual. The rules of the house are written as tests in `org.kokoroe.house`.
@NullMarked
module org.kokoroe {
  requires static org.jspecify;
  requires atlantafx.base;
  requires com.networknt.schema;
  requires de.siegmar.fastcsv;
  requires info.picocli;
  requires java.desktop;
  requires java.logging;
  requires java.sql;
  requires javafx.controls;
  requires javafx.fxml;
  requires org.apache.commons.logging;
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.controlsfx.controls;
  requires org.dhatim.fastexcel;
  requires org.slf4j;
  requires org.xerial.sqlitejdbc;
  requires tools.jackson.core;
  requires tools.jackson.databind;

  exports org.kokoroe;

  opens org.kokoroe.app to
      javafx.fxml,
      tools.jackson.databind;
  opens org.kokoroe.compare to
      javafx.fxml;
  opens org.kokoroe.core.compare to
      tools.jackson.databind;
  opens org.kokoroe.core.content to
      tools.jackson.databind;
  opens org.kokoroe.core.duty to
      tools.jackson.databind;
  opens org.kokoroe.core.figure to
      tools.jackson.databind;
  opens org.kokoroe.core.policy to
      tools.jackson.databind;
  opens org.kokoroe.core.text to
      tools.jackson.databind;
  opens org.kokoroe.duties to
      javafx.fxml;
  opens org.kokoroe.figures to
      javafx.fxml;
  opens org.kokoroe.glossary to
      javafx.fxml;
  opens org.kokoroe.handbook to
      javafx.fxml;
  opens org.kokoroe.home to
      javafx.fxml;
  opens org.kokoroe.personnel to
      javafx.fxml;
  opens org.kokoroe.records to
      javafx.fxml;
  opens org.kokoroe.search to
      javafx.fxml;
  opens org.kokoroe.settings to
      javafx.fxml;
  opens org.kokoroe.tour to
      tools.jackson.databind;
  opens org.kokoroe.training to
      javafx.fxml;
  opens org.kokoroe.ui to
      javafx.fxml;
}
