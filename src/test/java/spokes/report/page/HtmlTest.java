package spokes.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What pages are written with. */
class HtmlTest {

    @Test
    void textIsEscapedInElementsTablesAndDrawings() {
        Html html = new Html()
                .open("section", "a\"b")
                .text("1 < 2 & \"3\" 'x' \u0007\uD800")
                .close();
        Table table = new Table(Table.Column.text("<b>"), Table.Column.number("n"));
        table.addTotal(List.of("&", "-1"));
        table.writeTo(html);
        html.draw(new Svg(10, 5.25, "\"told\"").write("<i>", Ink.NAME, "x", 1.04, "id", "<"));

        assertThat(html.toString())
                .contains("<section class=\"a&quot;b\">1 &lt; 2 &amp; &quot;3&quot; &#39;x&#39; ??</section>")
                .contains("<th>&lt;b&gt;</th>", "<td class=\"n\">-1</td>", "<tr class=\"total\">")
                .contains(
                        "viewBox=\"0 0 10 5.2\"",
                        "aria-label=\"&quot;told&quot;\"",
                        " x=\"1\" id=\"&lt;\">&lt;i&gt;</text>");
    }

    @Test
    void whatIsLeftOpenIsFound() {
        assertThatThrownBy(() -> String.valueOf(new Html().open("p", ""))).hasMessage("not closed: [p]");
        assertThatThrownBy(() -> new Table(Table.Column.text("a")).add(List.of("1", "2")))
                .hasMessage("2 cells in 1 columns");
    }
}
