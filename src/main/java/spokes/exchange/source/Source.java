package spokes.exchange.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import spokes.exchange.cell.SheetForm;
import spokes.exchange.file.RawRow;
import spokes.exchange.file.RawRows;
import spokes.exchange.file.RawSheet;
import spokes.exchange.findings.IssueTally;
import spokes.exchange.findings.SheetTally;
import spokes.exchange.header.Layout;
import spokes.exchange.header.Recognition;
import spokes.model.reading.ImportIssue;
import spokes.model.reading.ImportIssue.Severity;
import spokes.model.reading.SheetGuess;
import spokes.model.reading.SheetSummary;
import spokes.model.reading.WrittenForm;
import spokes.model.review.IssueCount;
import spokes.model.review.PreviewRow;
import spokes.model.review.SheetTotals;
import spokes.model.sheet.Row;

/** One recognized sheet of a file: its rows as they become drafts, and what is wrong with them. */
public final class Source {
    private static final int LONGEST_VALUE = 200;

    private final RawSheet raw;
    private final Layout layout;
    private final WrittenForm said;
    private SheetGuess guess;
    private final BitSet columns = new BitSet();
    private final Set<String> names;
    private final List<Draft> drafts = new ArrayList<>();
    private final ToldIssues told = new ToldIssues();
    private final SheetTally tally;
    private final IssueTally counts = new IssueTally();
    private final PreviewRows preview = new PreviewRows();
    private final BitSet leftOut = new BitSet();
    private @Nullable DraftReader reader;
    private int rows;
    private int merged;
    private int repaired;
    private @Nullable Map<Integer, String> reasons;
    private int unread;

    /**
     * A sheet of a file, not yet read.
     *
     * @param known what it was taken for
     * @param said  what the planner says about how it is written
     */
    public Source(RawSheet raw, Recognition.Known known, WrittenForm said) {
        this.raw = raw;
        this.layout = known.layout();
        this.said = said;
        this.guess = new SheetGuess(known.confidence(), known.reasons(), raw.form(), List.of());
        this.tally = new SheetTally(layout.sheet());
        this.names = layout.columns().stream().map(c -> c.column().name()).collect(Collectors.toSet());
        layout.columns()
                .forEach(c -> columns.set(layout.sheet().indexOf(c.column().name())));
    }

    /** The sheet as the file has it. */
    public RawSheet raw() {
        return raw;
    }

    /** How its cells are read: as the planner says, else as it was guessed from all of them. */
    SheetForm form(RawRows below) {
        SheetForm form = SheetForm.guess(layout, below, raw.form(), said);
        guess = new SheetGuess(guess.confidence(), guess.reasons(), form.written(), form.questions());
        return form;
    }

    /** Which of its columns is which. */
    public Layout layout() {
        return layout;
    }

    /** Whether the file has this column. */
    boolean hasColumn(String name) {
        return names.contains(name);
    }

    /** Whether the file has the sheet's column at this index. */
    boolean hasColumn(int index) {
        return columns.get(index);
    }

    /** The drafts that are kept until all files are read. */
    public List<Draft> drafts() {
        return drafts;
    }

    void add(Draft draft) {
        drafts.add(draft);
    }

    /** How its rows are read. */
    void open(DraftReader made) {
        reader = made;
    }

    /** How its rows are read; empty if they are left out as a whole. */
    public Optional<DraftReader> reader() {
        return Optional.ofNullable(reader);
    }

    /** One data row more. */
    void count() {
        rows++;
    }

    /** What becomes of a row is something else than was thought. */
    void count(RawRow row, Draft.Fate before, Draft.Fate after) {
        merged += (after == Draft.Fate.MERGED ? 1 : 0) - (before == Draft.Fate.MERGED ? 1 : 0);
        leftOut.set(row.number(), after == Draft.Fate.REJECTED);
    }

    /** A stored row that is not kept as a draft was mended. */
    public void countRepaired() {
        repaired++;
    }

    /** Remarks that there is no row, if there is none. */
    public void tellIfEmpty() {
        if (rows == 0) {
            remark("there is no row below its headers");
        }
    }

    /** Notes a row as it is stored, for the totals. */
    void stored(Row row) {
        tally.add(row);
    }

    /** The first rows as they are stored, and what was mended or refused in them. */
    PreviewRows preview() {
        return preview;
    }

    /** Its first rows as they would be stored. */
    public List<PreviewRow> listPreview() {
        return preview.rows();
    }

    /** Totals of what would be stored. */
    public SheetTotals totals() {
        SheetSummary summary = summary();
        return tally.totals(summary.stored() + summary.merged());
    }

    /** How many problems it has by column, told or not. */
    public List<IssueCount> issueCounts() {
        return counts.counts(raw.file(), raw.name());
    }

    /** From now on keeps why each row is left out. Takes memory for each of them. */
    public void keepReasons() {
        reasons = new LinkedHashMap<>();
    }

    /** Why a row is left out, if it is; only of a source that keeps reasons. */
    public Optional<String> findReason(RawRow row) {
        Map<Integer, String> kept = reasons;
        if (kept == null || row.number() <= layout.header().number()) {
            return Optional.empty();
        }
        int reasonOf = unread > 0 ? layout.header().number() : row.number();
        return Optional.ofNullable(kept.get(reasonOf));
    }

    private void keepReason(int row, String message) {
        if (reasons != null) {
            reasons.merge(row, message.replace(Draft.LEFT_OUT, ""), (a, b) -> a + "; " + b);
        }
    }

    /** All its data rows are left out without being read. */
    void rejectAll(int number) {
        unread = number;
        rows = number;
        tellIfEmpty();
    }

    void error(RawRow row, String column, String value, String message) {
        counts.add(column, Severity.ERROR);
        keepReason(row.number(), message);
        told.error(() -> issue(row.number(), column, value, Severity.ERROR, message));
    }

    void error(String column, String message) {
        counts.add(column, Severity.ERROR);
        keepReason(layout.header().number(), message);
        told.error(() -> issue(layout.header().number(), column, "", Severity.ERROR, message));
    }

    /** A remark on the whole sheet. */
    public void remark(String message) {
        counts.add("", Severity.WARNING);
        told.add(issue(0, "", "", Severity.WARNING, message));
    }

    /** Whether the next warning of a kind is told, and not only counted. */
    boolean isTold(String kind, int atMost) {
        return told.isTold(kind, atMost);
    }

    /** A warning; those of one kind are told {@code atMost} times, and the rest counted. */
    void warn(String kind, int atMost, RawRow row, String column, String value, String message) {
        counts.add(told.columnOf(kind, column), Severity.WARNING);
        told.warn(kind, atMost, column, () -> issue(row.number(), column, value, Severity.WARNING, message));
    }

    private ImportIssue issue(int row, String column, String value, Severity severity, String message) {
        String shown = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
        return new ImportIssue(new ImportIssue.Cell(raw.file(), raw.name(), row, column), shown, severity, message);
    }

    /** All its issues in the order of rows, those of the whole sheet last. */
    public List<ImportIssue> issues() {
        return told.list((column, severity, message) -> issue(0, column, "", severity, message));
    }

    /** The value that a sheet of settings gives for a key, if it does. */
    public Optional<String> findSetting(String key) {
        return drafts.stream()
                .filter(draft -> draft.text("key").equalsIgnoreCase(key))
                .map(draft -> draft.text("value"))
                .findFirst();
    }

    /** What became of its rows. */
    public SheetSummary summary() {
        int rejected = leftOut.cardinality() + unread;
        int mended = repaired + (int) drafts.stream().filter(Draft::isRepaired).count();
        return new SheetSummary(
                raw.file(),
                raw.name(),
                layout.sheet().title(),
                rows,
                rows - merged - rejected,
                merged,
                mended,
                rejected,
                layout.mapping(),
                guess);
    }
}
