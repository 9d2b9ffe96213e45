package spokes.engine.question;

/**
 * What to explain.
 *
 * @param measure which number
 * @param by      what to take it apart by
 * @param filter  of which part of the plan
 */
public record Question(Measure measure, Dimension by, Filter filter) {

    /** A question about the whole plan. */
    public static Question of(Measure measure, Dimension by) {
        return new Question(measure, by, Filter.NONE);
    }

    /** The same question by another dimension. */
    public Question by(Dimension other) {
        return new Question(measure, other, filter);
    }
}
