package spokes.exchange.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spokes.model.review.PreviewRow;
import spokes.model.sheet.Row;

/** The first rows of a sheet as they would be stored, with what was mended in them and why some are left out. */
final class PreviewRows {
    private static final int MOST = 50;

    private final List<Draft> drafts = new ArrayList<>(MOST);
    private final Map<Integer, Notes> notes = new HashMap<>();

    /** Keeps a row if it is one of the first. */
    void add(Draft draft) {
        if (drafts.size() < MOST && notes.putIfAbsent(draft.raw().number(), new Notes()) == null) {
            drafts.add(draft);
        }
    }

    /** Notes what a cell held before it was mended. */
    void repaired(Draft draft, String column, String before) {
        Notes kept = notes.get(draft.raw().number());
        if (kept != null) {
            kept.repaired.putIfAbsent(column, before);
        }
    }

    /** Notes why a row is left out. */
    void rejected(Draft draft, String reason) {
        Notes kept = notes.get(draft.raw().number());
        if (kept != null) {
            kept.rejection = kept.rejection.isEmpty() ? reason : kept.rejection + "; " + reason;
        }
    }

    /** Notes what a row became. */
    void stored(Draft draft, Row row) {
        Notes kept = notes.get(draft.raw().number());
        if (kept != null) {
            kept.row = row;
        }
    }

    List<PreviewRow> rows() {
        return drafts.stream().map(this::row).toList();
    }

    private PreviewRow row(Draft draft) {
        Notes kept = notes.getOrDefault(draft.raw().number(), new Notes());
        Row row = kept.row != null ? kept.row : draft.row();
        return new PreviewRow(draft.raw().number(), row, kept.repaired, kept.rejection);
    }

    private static final class Notes {
        private final Map<String, String> repaired = new HashMap<>();
        private String rejection = "";
        private @Nullable Row row;
    }
}
