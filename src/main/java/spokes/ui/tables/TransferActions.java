package spokes.ui.tables;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import spokes.model.Refused;
import spokes.ui.Texts;
import spokes.ui.control.Action;

/** What a planner does with the marked transfers: cancel, send, receive, re-date. */
public final class TransferActions {
    private final Texts texts = Texts.of("tables");
    private final String place;
    private final TransferEdits edits;
    private final TransferDesk desk;
    private final Map<TransferEdits.Kind, Action> actions = new EnumMap<>(TransferEdits.Kind.class);
    private List<TransferRow> marked = List.of();
    private LocalDate planDate = LocalDate.EPOCH;

    /**
     * Actions on marked transfers.
     *
     * @param place where their buttons are, for the names of these
     */
    public TransferActions(String place, TransferEdits edits, TransferDesk desk) {
        this.place = place;
        this.edits = edits;
        this.desk = desk;
        add(TransferEdits.Kind.SEND, this::send);
        add(TransferEdits.Kind.RECEIVE, this::receive);
        add(TransferEdits.Kind.REDATE, this::redate);
        add(TransferEdits.Kind.CANCEL, () -> desk.perform(edits.cancel(marked)));
    }

    private void add(TransferEdits.Kind kind, Runnable does) {
        String text = texts.get("transfers.action." + kind);
        actions.put(kind, new Action(place + "-" + kind, text, does, desk::refuse));
        mark(marked, planDate);
    }

    /** Buttons for all of them, in the order in which a transfer meets them. */
    public List<Button> buttons() {
        return List.of(
                button(TransferEdits.Kind.SEND, "truck"),
                button(TransferEdits.Kind.RECEIVE, "inbox"),
                button(TransferEdits.Kind.REDATE, "calendar"),
                button(TransferEdits.Kind.CANCEL, "close"));
    }

    /** A menu of all of them. */
    public ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        for (TransferEdits.Kind kind : TransferEdits.Kind.values()) {
            menu.getItems().add(of(kind).menuItem());
        }
        return menu;
    }

    private Button button(TransferEdits.Kind kind, String icon) {
        Button button = of(kind).button(icon, texts.get("transfers.action." + kind));
        button.getStyleClass().addAll("flat", "small");
        return button;
    }

    /** One of them. */
    public Action of(TransferEdits.Kind kind) {
        return Objects.requireNonNull(actions.get(kind));
    }

    /** Tells which transfers the planner has marked. */
    public void mark(List<TransferRow> rows, LocalDate firstDay) {
        marked = List.copyOf(rows);
        planDate = firstDay;
        actions.forEach((kind, action) -> action.refusalProperty().set(edits.refusal(kind, marked)));
    }

    private void send() {
        desk.askDay(
                texts.get("transfers.action.SEND"),
                texts.get("transfers.ask.sent", marked.size()),
                departure(),
                TransferDesk.Answer.of(day -> desk.perform(edits.send(marked, day))));
    }

    private void redate() {
        LocalDate proposed = departure().isBefore(planDate) ? planDate : departure();
        desk.askDay(
                texts.get("transfers.action.REDATE"),
                texts.get("transfers.ask.day", marked.size()),
                proposed,
                this::redateTo);
    }

    private void redateTo(LocalDate day) throws Refused {
        desk.perform(edits.redate(marked, day, planDate));
    }

    /** One with the units that arrived; several as they were sent. */
    private void receive() {
        if (marked.size() > 1) {
            desk.perform(edits.receive(marked));
            return;
        }
        TransferRow row = marked.getFirst();
        desk.askUnits(
                texts.get("transfers.action.RECEIVE"),
                texts.get("transfers.ask.units", row.product(), row.to()),
                row.transfer().units(),
                units -> desk.perform(edits.receive(row, units)));
    }

    private LocalDate departure() {
        return marked.getFirst().transfer().departureDate().orElse(planDate);
    }
}
