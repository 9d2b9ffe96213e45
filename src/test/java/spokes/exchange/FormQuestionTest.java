package spokes.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spokes.model.reading.DateOrder;
import spokes.model.reading.DecimalMark;
import spokes.model.reading.FormQuestion;
import spokes.model.reading.FormQuestion.Reading;
import spokes.model.reading.SheetPlace;
import spokes.model.reading.WrittenForm;
import spokes.model.review.ImportChoices;
import spokes.model.review.ImportReview;
import spokes.model.review.SheetChoice;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** What the cells of a sheet do not tell is asked, and the answer is taken. */
class FormQuestionTest {
    @TempDir
    private Path folder;

    private ImportWorld world;

    @BeforeEach
    void aWorkspaceWithABolt() throws Exception {
        world = new ImportWorld(folder).withBasics();
    }

    private List<FormQuestion> questions(String file, String lines) throws Exception {
        return world.review(world.file(file, lines)).sheets().getFirst().guess().questions();
    }

    private Row answered(String name, FormQuestion question, String key) throws Exception {
        WrittenForm form = question.answered(WrittenForm.GUESSED, key);
        return with(name, form).getLast();
    }

    private List<Row> with(String name, WrittenForm form) throws Exception {
        SheetPlace place = new SheetPlace(name, name.substring(0, name.indexOf('.')));
        ImportChoices choices = ImportChoices.NONE.with(place, SheetChoice.GUESSED.withForm(form));
        ImportReview review = world.review(ImportOptions.choosing(choices, ImportWorld.TODAY), folder.resolve(name));
        assertThat(ImportWorld.errors(review)).isEmpty();
        return world
                .workspace()
                .with(review.changes())
                .table(Sheet.find(place.sheet()).orElseThrow())
                .rows()
                .stream()
                .toList();
    }

    @Test
    void datesThatCanBeReadEitherWay() throws Exception {
        FormQuestion question = questions("stock.csv", "center,sku,on_hand,as_of\nRNO,bolt,1,3/4/2026\n")
                .getFirst();
        assertThat(question)
                .isEqualTo(new FormQuestion(
                        FormQuestion.Subject.DATE_ORDER,
                        "as_of",
                        List.of("3/4/2026"),
                        List.of(
                                new Reading("MONTH_FIRST", List.of("2026-03-04")),
                                new Reading("DAY_FIRST", List.of("2026-04-03"))),
                        "MONTH_FIRST"));
        assertThat(answered("stock.csv", question, "DAY_FIRST")
                        .findDate("as_of")
                        .map(Object::toString))
                .contains("2026-04-03");
    }

    @Test
    void oneDateThatProvesTheOrderSettlesItsColumnAndTheOthers() throws Exception {
        Path file = world.file(
                "orders.csv",
                "order_id,order_date,ship_date,sku,quantity,area\nO1,3/4/2026,5/4/2026,bolt,1,071\n"
                        + "O2,6/4/2026,25/4/2026,bolt,1,071\n");
        ImportReview review = world.accept(file);
        assertThat(review.sheets().getFirst().guess().questions()).isEmpty();
        assertThat(review.sheets().getFirst().guess().form().dateOrders())
                .containsEntry("order_date", DateOrder.DAY_FIRST)
                .containsEntry("ship_date", DateOrder.DAY_FIRST);
        assertThat(world.rows(Sheet.ORDERS).getFirst().findDate("order_date").map(Object::toString))
                .contains("2026-04-03");
    }

    @Test
    void datesThatContradictEachOtherAreAskedAbout() throws Exception {
        String lines = "center,sku,on_hand,as_of\nRNO,bolt,1,3/4/2026\nRNO,bolt,1,25/4/2026\nRNO,bolt,1,4/25/2026\n";
        assertThat(questions("stock.csv", lines))
                .extracting(FormQuestion::column)
                .containsExactly("as_of");
    }

    @Test
    void numbersThatCanBeReadEitherWay() throws Exception {
        FormQuestion question =
                questions("products.csv", "sku,weight_kg\nnut,\"1,500\"\n").getFirst();
        assertThat(question)
                .isEqualTo(new FormQuestion(
                        FormQuestion.Subject.DECIMAL_MARK,
                        "weight_kg",
                        List.of("1,500"),
                        List.of(new Reading("POINT", List.of("1500")), new Reading("COMMA", List.of("1.5"))),
                        "POINT"));
        assertThat(answered("products.csv", question, "COMMA").number("weight_kg"))
                .isEqualTo(1.5);
    }

    @Test
    void wholeNumbersSettleWhatAMarkMeans() throws Exception {
        assertThat(questions("stock.csv", "center,sku,on_hand\nRNO,bolt,\"1,234\"\n"))
                .isEmpty();
        world.accept("stock.csv", "center;sku;on_hand\nRNO;bolt;1.234\n");
        assertThat(world.workspace().stock().getFirst().onHand()).isEqualTo(1234);
        assertThat(questions("stock.csv", "center,sku,on_hand\nRNO,bolt,5.000\n"))
                .extracting(FormQuestion::chosen)
                .containsExactly("POINT");
    }

    @Test
    void whatTheCellsProveIsNotAsked() throws Exception {
        assertThat(questions("products.csv", "sku,weight_kg,price\nnut,\"1,500\",2.5\n"))
                .isEmpty();
        assertThat(questions("products.csv", "sku,weight_kg,price\nnut,1.125,2.250\n"))
                .isEmpty();
    }

    @Test
    void encodingAndSeparatorAsThePlannerSays() throws Exception {
        java.nio.file.Files.write(
                folder.resolve("products.csv"),
                "sku|name\nnut|caf\u00e9\n".getBytes(java.nio.charset.Charset.forName("IBM850")));
        List<Row> rows =
                with("products.csv", WrittenForm.GUESSED.withEncoding("IBM850").withSeparator("|"));
        assertThat(rows.getLast().text("name")).isEqualTo("café");
        WrittenForm form = world.review(folder.resolve("products.csv"))
                .sheets()
                .getFirst()
                .guess()
                .form();
        assertThat(form.separator()).isEqualTo("|");
        assertThat(form.encoding()).isEqualTo("windows-1252");
        assertThat(form.decimalMark()).contains(DecimalMark.POINT);
        assertThat(form.headerRow()).isEqualTo(1);
    }
}
