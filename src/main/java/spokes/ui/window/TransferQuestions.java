package spokes.ui.window;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import spokes.model.Refused;
import spokes.session.ChangeTransfers;
import spokes.session.Session;
import spokes.ui.Sentence;
import spokes.ui.Texts;
import spokes.ui.dialogs.Overlay;
import spokes.ui.dialogs.QuestionDialog;
import spokes.ui.notice.Notices;
import spokes.ui.tables.TransferDesk;

/** Asks the planner about transfers in dialogs, and does what the table of transfers asks for. */
final class TransferQuestions implements TransferDesk {
    private final Texts texts = Texts.of("window");
    private final Session session;
    private final Overlay overlay;
    private final Notices notices;

    TransferQuestions(Session session, Overlay overlay, Notices notices) {
        this.session = session;
        this.overlay = overlay;
        this.notices = notices;
    }

    @Override
    public void perform(ChangeTransfers change) {
        try {
            session.perform(change);
            notices.tellDone(Sentence.of(change.label()));
        } catch (Refused e) {
            notices.refuse(e.reason());
        }
    }

    @Override
    public void refuse(String reason) {
        notices.refuse(reason);
    }

    @Override
    public void tell(String text) {
        notices.tell(text);
    }

    @Override
    public void askDay(String title, String question, LocalDate proposed, Answer<LocalDate> answer) {
        DatePicker picker = new DatePicker(proposed);
        overlay.open(new QuestionDialog(plain(title), question, picker, () -> answer.take(day(picker))));
    }

    private LocalDate day(DatePicker picker) throws Refused {
        String typed = picker.getEditor().getText();
        try {
            @Nullable LocalDate day = picker.getConverter().fromString(typed);
            if (day == null) {
                throw new Refused(texts.get("ask.day.none"));
            }
            return day;
        } catch (DateTimeParseException _) {
            throw new Refused(
                    texts.get("ask.day.wrong", typed, picker.getConverter().toString(picker.getValue())));
        }
    }

    @Override
    public void askUnits(String title, String question, double proposed, Answer<Double> answer) {
        TextField field = new TextField(NumberFormat.getIntegerInstance().format(proposed));
        field.selectAll();
        overlay.open(new QuestionDialog(plain(title), question, field, () -> answer.take(number(field.getText()))));
    }

    private double number(String typed) throws Refused {
        ParsePosition end = new ParsePosition(0);
        @Nullable Number number = NumberFormat.getNumberInstance().parse(typed.strip(), end);
        if (number == null || end.getIndex() < typed.strip().length()) {
            throw new Refused(texts.get("ask.number.wrong", typed));
        }
        return number.doubleValue();
    }

    private static String plain(String title) {
        return title.replace("…", "");
    }
}
