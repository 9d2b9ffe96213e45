package spokes.app.job;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import spokes.engine.quote.QuoteQuestion;
import spokes.engine.quote.QuoteStudy;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.session.State;
import spokes.ui.Texts;
import spokes.ui.job.Job;
import spokes.ui.job.JobField;
import spokes.ui.job.JobPage;

/** A client's quote, for the window. */
public final class QuoteJob implements Job {
    private static final String OPEN = "open";
    private static final String CANDIDATES = "candidates";
    private static final double PERCENT = 100;
    private static final int MOST_CENTERS = 20;

    private final Texts texts = Texts.of(id());

    @Override
    public String id() {
        return "quote";
    }

    @Override
    public List<JobField> fields(State state) {
        List<JobField.Choice> clients = state.workspace().products().stream()
                .map(product -> product.key().client())
                .distinct()
                .sorted()
                .map(client -> new JobField.Choice(client, client.isEmpty() ? texts.get("field.client.none") : client))
                .toList();
        List<JobField.Choice> which = List.of(
                new JobField.Choice(OPEN, texts.get("field.which.open")),
                new JobField.Choice(CANDIDATES, texts.get("field.which.candidates")));
        return List.of(
                JobField.choice(
                        "client",
                        texts.get("field.client"),
                        texts.get("field.client.tip"),
                        clients.isEmpty() ? "" : clients.getFirst().code(),
                        clients),
                JobField.text("centers", texts.get("field.centers"), texts.get("field.centers.tip"), "4"),
                JobField.choice("which", texts.get("field.which"), texts.get("field.which.tip"), OPEN, which),
                JobField.text("fixed", texts.get("field.fixed"), texts.get("field.fixed.tip"), ""),
                JobField.text("margin", texts.get("field.margin"), texts.get("field.margin.tip"), ""));
    }

    @Override
    public String title(Map<String, String> values) {
        String client = values.getOrDefault("client", "");
        return texts.get("title", client.isEmpty() ? texts.get("field.client.none") : client);
    }

    @Override
    public JobPage find(State state, Map<String, String> values, Progress progress) throws Refused {
        double centers = number(values, "centers", MOST_CENTERS);
        double fixed = number(values, "fixed", PERCENT);
        boolean isSaid = !values.getOrDefault("fixed", "").isEmpty();
        QuoteQuestion question = new QuoteQuestion(
                state.judged(),
                values.getOrDefault("client", ""),
                (int) Math.max(1, centers),
                values.getOrDefault("which", OPEN).equals(CANDIDATES),
                isSaid ? OptionalDouble.of(fixed / PERCENT) : OptionalDouble.empty(),
                number(values, "margin", PERCENT - 1) / PERCENT);
        return QuotePage.of(QuoteStudy.make(question, progress), state.workspace());
    }

    private double number(Map<String, String> values, String key, double most) throws Refused {
        String title = texts.get("field." + key);
        double number = Fields.number(values, key, title, 0);
        if (number < 0 || number > most) {
            throw new Refused("%s: from 0 to %.0f, please, not %s".formatted(title, most, values.get(key)));
        }
        return number;
    }
}
