package spokes.app.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.optimize.launch.LaunchQuestion;
import spokes.optimize.launch.LaunchSearch;
import spokes.session.State;
import spokes.ui.Texts;
import spokes.ui.job.Job;
import spokes.ui.job.JobField;
import spokes.ui.job.JobPage;

/** A launch or promotion for the window. */
public final class LaunchJob implements Job {
    private static final int DAYS_AHEAD = 28;
    private static final int DAYS_LONG = 14;
    private static final String BETWEEN = "\n";

    private final Texts texts = Texts.of(id());

    @Override
    public String id() {
        return "launch";
    }

    @Override
    public List<JobField> fields(State state) {
        Workspace workspace = state.workspace();
        List<JobField.Choice> products = workspace.products().stream()
                .map(product -> new JobField.Choice(code(product.key()), name(product)))
                .sorted(Comparator.comparing(JobField.Choice::name))
                .toList();
        List<JobField.Choice> likes = new ArrayList<>(products);
        likes.addFirst(new JobField.Choice("", texts.get("field.like.none")));
        LocalDate from = workspace.settings().planDate().plusDays(DAYS_AHEAD);
        return List.of(
                JobField.choice(
                        "product",
                        texts.get("field.product"),
                        texts.get("field.product.tip"),
                        products.isEmpty() ? "" : products.getFirst().code(),
                        products),
                text("new", ""),
                JobField.choice("like", texts.get("field.like"), texts.get("field.like.tip"), "", likes),
                text("uplift", "50"),
                text("areas", ""),
                day("from", from.toString()),
                day("to", from.plusDays(DAYS_LONG - 1L).toString()),
                text("earlier", "0"));
    }

    private JobField text(String key, String value) {
        return JobField.text(key, texts.get("field." + key), texts.get("field." + key + ".tip"), value);
    }

    private JobField day(String key, String value) {
        return JobField.day(key, texts.get("field." + key), texts.get("field." + key + ".tip"), value);
    }

    private static String code(ProductKey key) {
        return key.client() + BETWEEN + key.sku();
    }

    private static String name(Product product) {
        return "%s (%s)".formatted(product.name(), product.key().sku());
    }

    private static Optional<ProductKey> key(String code) {
        int at = code.indexOf(BETWEEN);
        return at < 0 ? Optional.empty() : Optional.of(new ProductKey(code.substring(0, at), code.substring(at + 1)));
    }

    @Override
    public JobPage find(State state, Map<String, String> values, Progress progress) throws Refused {
        Optional<ProductKey> like = key(values.getOrDefault("like", ""));
        String fresh = values.getOrDefault("new", "");
        ProductKey product = fresh.isEmpty()
                ? key(values.getOrDefault("product", "")).orElseThrow(() -> new Refused(texts.get("field.product.tip")))
                : new ProductKey(like.map(ProductKey::client).orElse(""), fresh);
        double uplift = Fields.number(values, "uplift", texts.get("field.uplift"), 0);
        double earlier = Fields.number(values, "earlier", texts.get("field.earlier"), 0);
        return LaunchPage.of(LaunchSearch.find(
                new LaunchQuestion(
                        state.judged(),
                        product,
                        like,
                        1 + uplift / 100,
                        areas(values.getOrDefault("areas", "")),
                        Fields.day(values, "from", texts.get("field.from")),
                        Fields.findDay(values, "to", texts.get("field.to")),
                        (int) Math.max(0, earlier),
                        OptionalDouble.empty()),
                progress));
    }

    private static List<String> areas(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(area -> !area.isEmpty())
                .toList();
    }
}
