package spokes.ui.job;

import java.util.List;
import java.util.Map;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.session.State;
import spokes.ui.Texts;

/** A planner's job that asks some things, works in the background and says what it found. Implemented by {@code app}. */
public interface Job {

    /** Names it for css, tests and texts: {@code exit}. */
    String id();

    /** What it asks, with what a planner would most likely say of this plan. */
    List<JobField> fields(State state);

    /**
     * The same where a choice says what else there is to ask; asked again whenever one is made.
     *
     * @param values what is said so far, by the key of the field; empty to begin with
     */
    default List<JobField> fields(State state, Map<String, String> values) {
        return fields(state);
    }

    /** What its page is called on paper. */
    default String title(Map<String, String> values) {
        return Texts.of(id()).get("study.title");
    }

    /**
     * Does it; may take long, on any thread.
     *
     * @param values what the planner said, by the key of the field
     * @throws Refused if that cannot be; the message says why in one line
     * @throws java.util.concurrent.CancellationException if it is no longer wanted
     */
    JobPage find(State state, Map<String, String> values, Progress progress) throws Refused;
}
