package spokes.app.prediction;

import java.util.List;
import java.util.Map;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Settings;
import spokes.session.State;
import spokes.ui.Texts;
import spokes.ui.job.Job;
import spokes.ui.job.JobField;
import spokes.ui.job.JobPage;

/** What prediction is worth, for the window. */
public final class PredictionJob implements Job {
    /** More weeks than a year at a time say nothing of what is bought next. */
    public static final int MOST_WEEKS = 52;

    public static final int MOST_TIMES = 26;

    private final Texts texts = Texts.of(id());

    @Override
    public String id() {
        return "prediction";
    }

    @Override
    public List<JobField> fields(State state) {
        Settings settings = state.workspace().settings();
        return List.of(field("weeks", settings), field("times", settings));
    }

    private JobField field(String key, Settings settings) {
        String usual = String.valueOf((int) settings.number("prediction_" + key));
        return JobField.text(key, texts.get("field." + key), texts.get("field." + key + ".tip"), usual);
    }

    @Override
    public JobPage find(State state, Map<String, String> values, Progress progress) throws Refused {
        int weeks = number(values, "weeks", MOST_WEEKS);
        int times = number(values, "times", MOST_TIMES);
        return PredictionPage.of(
                Predictions.find(state.workspace(), weeks, times, progress),
                state.workspace().settings());
    }

    private int number(Map<String, String> values, String key, int most) throws Refused {
        String text = values.getOrDefault(key, "").strip();
        int number = text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > most) {
            throw new Refused(texts.get("refused.number", texts.get("field." + key), most, text));
        }
        return number;
    }
}
