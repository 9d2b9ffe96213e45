package spokes.ui.remedy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import spokes.engine.remedy.Remedy;
import spokes.engine.remedy.RemedySearch;
import spokes.engine.remedy.StockException;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.place.Center;
import spokes.session.ChangeRows;
import spokes.session.Command;
import spokes.session.MoveStock;
import spokes.session.State;
import spokes.ui.Latest;
import spokes.ui.Sentence;
import spokes.ui.Texts;
import spokes.ui.control.Stylesheet;
import spokes.ui.study.Study;
import spokes.ui.study.Workplace;

/**
 * Over- and under-stock: what is wrong at once, what helps as soon as it is worked out, the worst first. While its tab is not
 * in front it follows nothing.
 */
public final class RemedyStudy extends VBox implements Study {
    /** How many are looked into at a time, and at most: after that the planner asks for more. */
    private static final int BATCH = 20;

    private static final int MOST = 200;

    private final Texts texts = Texts.of("exceptions");
    private final Workplace at;
    private final RemedyWords words;
    private final RemedyTable list;
    private final HeatTable heat;
    private final Label head = new Label();
    private final Button more;
    private final Latest looking;
    private final Latest choosing;
    private Optional<State> state = Optional.empty();
    private List<StockException> exceptions = List.of();
    private final Map<StockException, RemedyRow> rows = new HashMap<>();
    private int most = MOST;
    private boolean active;
    private boolean stale;

    /** A study of nothing yet. */
    public RemedyStudy(Workplace at) {
        this.at = at;
        words = new RemedyWords(texts, at.figures());
        list = new RemedyTable(texts, words, at.figures(), this::take);
        heat = new HeatTable(texts, words, this::choose);
        choosing = new Latest(at.background(), texts.get("work"));
        looking = new Latest(at.background(), texts.get("work"));
        Button take = new Button(texts.get("take"));
        take.setId("remedy-take");
        take.getStyleClass().add("accent");
        take.setOnAction(_ ->
                list.selected().ifPresentOrElse(this::take, () -> at.notices().refuse(texts.get("refused.none"))));
        more = new Button(texts.get("more", MOST));
        more.setId("remedy-more");
        more.setOnAction(_ -> lookFurther());
        head.setId("remedy-head");
        FlowPane bar = new FlowPane(head, take, more);
        bar.getStyleClass().add("asking-line");
        VBox top = new VBox(bar);
        top.getStyleClass().add("asking-bar");
        SplitPane both = new SplitPane(list, heat);
        both.setOrientation(Orientation.HORIZONTAL);
        both.setDividerPositions(0.66);
        VBox.setVgrow(both, Priority.ALWAYS);
        Stylesheet.apply(this, RemedyStudy.class);
        getStyleClass().add("asking-tab");
        setId("exceptions");
        getChildren().setAll(top, both);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(State next) {
        state = Optional.of(next);
        stale = true;
        follow();
    }

    @Override
    public void setActive(boolean inFront) {
        active = inFront;
        follow();
    }

    private void follow() {
        if (active && stale) {
            stale = false;
            most = MOST;
            state.ifPresent(this::survey);
        }
    }

    /** What is wrong in a state. */
    private record Survey(List<StockException> exceptions, List<HeatRow> heat) {
        static Survey of(State state) {
            List<StockException> found = StockException.listOf(state.judged());
            return new Survey(found, HeatRow.listOf(found, state.judged().listStock()));
        }
    }

    private void survey(State now) {
        looking.ask(_ -> Survey.of(now), found -> {
            words.follow(now.workspace());
            exceptions = found.exceptions();
            choosing.drop();
            rows.clear();
            heat.show(now.workspace().centers().stream().filter(Center::isOpen).toList(), found.heat());
            head.setText(words.head(exceptions));
            lookInto(now, new RemedySearch(now.judged()), 0);
        });
    }

    private void lookFurther() {
        int from = most;
        most += MOST;
        state.ifPresent(now -> lookInto(now, new RemedySearch(now.judged()), from));
    }

    /** A cell that is not in the list comes into it, and is looked into. */
    private void choose(String product, String center) {
        if (list.select(product, center) || stale) {
            return;
        }
        Optional<StockException> chosen = exceptions.stream()
                .filter(exception -> exception.stock().center().equals(center))
                .filter(exception -> exception.stock().product().toString().equals(product))
                .findFirst();
        if (chosen.isPresent() && state.isPresent()) {
            RemedySearch search = new RemedySearch(state.get().judged());
            choosing.ask(progress -> look(search, List.of(chosen.get()), progress), found -> {
                found.forEach(row -> rows.put(row.exception(), row));
                show();
                list.select(product, center);
            });
        }
    }

    private void show() {
        list.show(rows.values().stream().sorted(RemedyRow.ORDER).toList());
    }

    /** Looks into the next of them in the background, and then into those after them. */
    private void lookInto(State now, RemedySearch search, int from) {
        exceptions.stream().limit(most).forEach(exception -> rows.putIfAbsent(exception, RemedyRow.unknown(exception)));
        show();
        int to = Math.min(Math.min(from + BATCH, most), exceptions.size());
        more.setVisible(from >= to && to < exceptions.size());
        if (from >= to) {
            return;
        }
        List<StockException> next = exceptions.subList(from, to);
        looking.ask(progress -> look(search, next, progress), found -> {
            found.forEach(row -> rows.put(row.exception(), row));
            lookInto(now, search, to);
        });
    }

    private static List<RemedyRow> look(RemedySearch search, List<StockException> exceptions, Progress progress) {
        List<RemedyRow> found = new ArrayList<>();
        for (StockException exception : exceptions) {
            if (!progress.report(-1, "")) {
                break;
            }
            found.add(RemedyRow.unknown(exception).with(search.find(exception)));
        }
        return found;
    }

    private void take(RemedyRow row) {
        if (stale || row.remedy().isEmpty()) {
            at.notices().refuse(texts.get(row.isLooked() ? "refused.nothing" : "refused.looking"));
            return;
        }
        try {
            Remedy remedy = row.remedy().get();
            Command command = command(row, remedy);
            at.session().perform(command);
            at.notices().tellDone(Sentence.of(command.label()));
        } catch (Refused e) {
            at.notices().refuse(e.reason());
        }
    }

    /** A transfer is made like any other, which looks whether there is enough. */
    private Command command(RemedyRow row, Remedy remedy) {
        if (remedy.kind() != Remedy.Kind.MOVE) {
            return ChangeRows.decided(words.label(row, remedy), remedy.rows());
        }
        String here = row.exception().stock().center();
        boolean isAway = row.exception().kind() == StockException.Kind.SURPLUS;
        return new MoveStock(
                isAway ? here : remedy.other(),
                isAway ? remedy.other() : here,
                List.of(new MoveStock.Load(row.exception().stock().product(), remedy.units())),
                at.session().state().workspace().settings().planDate(),
                "");
    }
}
