package spokes.app.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import spokes.engine.derivation.Source;
import spokes.engine.result.CostLine;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.job.JobColumn;
import spokes.ui.job.JobColumn.Kind;
import spokes.ui.job.JobTable;
import spokes.ui.words.Phrases;

/**
 * The words of jobs and of what commands print for people: texts of the bundle, figures, and names of what a workspace knows
 * by code. One style for all: money whole, with its sign of currency; days with their year; centers by their name.
 */
public final class Said {
    final Figures figures;
    private final Texts shared = Texts.of("job");
    private final Texts texts;
    private final Texts costs = Texts.of("panels");
    private final Map<String, String> centers = new HashMap<>();
    private final Map<ProductKey, String> products = new HashMap<>();

    /** Words of the jobs' own bundle. */
    public Said(Workspace workspace) {
        this(workspace, "job");
    }

    /**
     * Words of a bundle of one's own.
     *
     * @param bundle where all but {@link #moreOrLess} is looked up
     */
    Said(Workspace workspace, String bundle) {
        texts = Texts.of(bundle);
        figures = new Figures(
                Locale.getDefault(Locale.Category.FORMAT), workspace.settings().text("currency"));
        workspace.centers().forEach(center -> centers.put(center.code(), center.name()));
        workspace.products().forEach(product -> products.put(product.key(), product.name()));
    }

    /** The same words with a capital letter, as they begin a sentence or a row. */
    public static String begun(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    String text(String key, Object... values) {
        return texts.get(key, values);
    }

    String cost(CostLine line) {
        return costs.get("cost." + line.key());
    }

    /** Name of a center; its code if it has none. */
    public String center(String code) {
        return centers.getOrDefault(code, code);
    }

    /** A product by its name, with its code where the name does not say it. */
    public String product(ProductKey key) {
        String name = products.getOrDefault(key, "");
        if (name.isEmpty() || name.equals(key.sku())) {
            return key.toString();
        }
        return name.contains(key.sku()) ? name : name + " (" + key.sku() + ")";
    }

    /** What people call a mode of freight; one that a planner named stays as it is. */
    public String mode(String mode) {
        return switch (mode) {
            case "ltl", "truckload", "rail", "air", "ltl-home" -> shared.get("mode." + mode);
            default -> mode;
        };
    }

    /** A sentence of the rooms below as people read it: their language, their way to write a day. */
    public String sentence(String sentence) {
        return Phrases.say(sentence);
    }

    /** Whole units. */
    public String units(double units) {
        return figures.number(units, 0);
    }

    /** Days with two decimals. */
    public String days(double days) {
        return figures.number(days, 2);
    }

    /** Whole money. */
    public String money(double money) {
        return figures.wholeMoney(money);
    }

    /** Whole money with its sign, for a difference. */
    public String moneyChange(double money) {
        return figures.wholeMoneyChange(money);
    }

    /** Money to the cent below a thousand: of one order, or one parcel. */
    public String fineMoney(double money) {
        return figures.money(money);
    }

    /** Money to the cent below a thousand with its sign, for a difference. */
    public String fineMoneyChange(double money) {
        return figures.moneyChange(money);
    }

    /** A number with so many decimals. */
    public String number(double value, int decimals) {
        return figures.number(value, decimals);
    }

    /** A number with its sign and so many decimals, for a difference. */
    public String change(double value, int decimals) {
        return figures.change(value, decimals);
    }

    /** A day with its year. */
    public String date(LocalDate day) {
        return figures.date(day);
    }

    /** Money without its sign, and whether it is more or less: the words that a sentence wants. */
    public String moreOrLess(double money) {
        if (Math.rint(money) == 0) {
            return shared.get("same");
        }
        return shared.get(money < 0 ? "less" : "more", money(Math.abs(money)));
    }

    /** What an answer rests on, each with who says so; settings without a value say nothing. */
    JobTable assumptions(List<Source> sources) {
        List<JobColumn> columns = Stream.of("name", "value", "unit", "source")
                .map(key -> new JobColumn(shared.get("assumption." + key), Kind.TEXT))
                .toList();
        List<List<Object>> rows = new ArrayList<>();
        sources.stream()
                .filter(source -> !source.value().isEmpty())
                .forEach(source -> rows.add(
                        List.of(source.name(), source.value(), source.unit(), source.says() + " " + source.date())));
        return new JobTable("assumptions", shared.get("table.assumptions"), columns, rows);
    }

    /** A table whose column titles are texts. */
    Columns table(String id) {
        return new Columns(id);
    }

    /** A table that is made column by column, then row by row. */
    final class Columns {
        private final String id;
        private final List<JobColumn> columns = new ArrayList<>();
        private final List<List<Object>> rows = new ArrayList<>();

        private Columns(String id) {
            this.id = id;
        }

        Columns column(String key, Kind kind) {
            columns.add(new JobColumn(text("column." + key), kind));
            return this;
        }

        /** A column that is called so. */
        Columns named(String title, Kind kind) {
            columns.add(new JobColumn(title, kind));
            return this;
        }

        void row(Object... values) {
            rows.add(List.of(values));
        }

        JobTable made() {
            return new JobTable(id, text("table." + id), columns, rows);
        }
    }
}
