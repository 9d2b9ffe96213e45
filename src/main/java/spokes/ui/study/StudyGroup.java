package spokes.ui.study;

/** Where in the menu a study stands. */
public enum StudyGroup {
    /** Is the plan right, and can it be shown to be. */
    PROOF,
    /** What if something comes otherwise. */
    WHAT_IF,
    /** What is wrong with the stock, and what to do about it. */
    STOCK,
    /** Single jobs of a planner: a launch, an exit, a quote. */
    JOB
}
