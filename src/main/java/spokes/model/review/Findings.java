package spokes.model.review;

import java.util.List;

/**
 * How the sheets of an import were understood.
 *
 * @param sheets  one for each sheet of a file, in the order of the review's summaries
 * @param counts  how many problems of each kind there are, told one by one or not
 * @param unknown centers that rows name and nobody knows; those rows are rejected
 */
public record Findings(List<SheetFinding> sheets, List<IssueCount> counts, List<UnknownCenter> unknown) {
    /** Nothing was found. */
    public static final Findings NONE = new Findings(List.of(), List.of(), List.of());

    public Findings {
        sheets = List.copyOf(sheets);
        counts = List.copyOf(counts);
        unknown = List.copyOf(unknown);
    }
}
