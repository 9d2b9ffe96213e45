package spokes.ui.tornado;

import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.TableView;
import spokes.engine.sensitivity.Bar;
import spokes.engine.sensitivity.Tornado;
import spokes.model.Assumption;
import spokes.model.Workspace;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.tables.Columns;
import spokes.ui.tables.TableText;

/** Each input with both ends of its range, what they come to, and where the range is from. */
final class TornadoTable extends TableView<TornadoTable.Line> {
    private final Texts texts;
    private final Figures figures;

    /**
     * A bar of a tornado.
     *
     * @param source who says the range
     */
    record Line(Tornado tornado, Bar bar, String source) {
        double low() {
            return TornadoWords.change(tornado, bar.low());
        }

        double high() {
            return TornadoWords.change(tornado, bar.high());
        }
    }

    TornadoTable(Texts texts, Figures figures, TornadoWords words) {
        this.texts = texts;
        this.figures = figures;
        setId("tornado-table");
        getStyleClass().add("dense");
        setFixedCellSize(26);
        setAccessibleText(texts.get("table"));
        getColumns()
                .add(Columns.text(
                        texts.get("column.input"),
                        140,
                        line -> words.name(line.bar().input())));
        getColumns()
                .add(Columns.text(
                        texts.get("column.low"),
                        70,
                        line -> words.value(line.bar().input(), line.bar().lowValue())));
        change("low.change", Line::low);
        getColumns()
                .add(Columns.text(
                        texts.get("column.high"),
                        70,
                        line -> words.value(line.bar().input(), line.bar().highValue())));
        change("high.change", Line::high);
        getColumns().add(Columns.text(texts.get("column.turns"), 190, line -> words.turn(line.tornado(), line.bar())));
        getColumns().add(Columns.text(texts.get("column.source"), 320, Line::source));
        TableText.copyByKey(this);
    }

    private void change(String key, ToDoubleFunction<Line> value) {
        getColumns()
                .add(Columns.number(
                        texts.get("column." + key),
                        90,
                        line -> 0 + value.applyAsDouble(line),
                        figures::wholeMoneyChange));
    }

    void show(Tornado tornado, Workspace workspace) {
        Map<String, Assumption> assumptions = workspace.defaults().assumptions();
        getItems()
                .setAll(tornado.bars().stream()
                        .map(bar -> new Line(
                                tornado,
                                bar,
                                workspace.settings().isChosen(bar.input().setting())
                                        ? texts.get("source.own")
                                        : Optional.ofNullable(assumptions.get(
                                                        bar.input().setting()))
                                                .map(Assumption::source)
                                                .orElse("")))
                        .toList());
    }
}
