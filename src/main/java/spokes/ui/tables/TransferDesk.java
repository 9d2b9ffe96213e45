package spokes.ui.tables;

import java.time.LocalDate;
import java.util.function.Consumer;
import spokes.model.Refused;
import spokes.session.ChangeTransfers;

/** What the table of transfers asks of the window: to ask the planner, and to do what was asked. */
public interface TransferDesk {

    /** Does it, durably; tells why if it cannot be. */
    void perform(ChangeTransfers change);

    /** Tells why something cannot be done. */
    void refuse(String reason);

    /** Tells what happened. */
    void tell(String text);

    /** Asks for a day. The answer may refuse it; then the planner is asked again. */
    void askDay(String title, String question, LocalDate proposed, Answer<LocalDate> answer);

    /** Asks for units. The answer may refuse them; then the planner is asked again. */
    void askUnits(String title, String question, double proposed, Answer<Double> answer);

    /** Takes an answer, or says why it cannot be. */
    @FunctionalInterface
    interface Answer<T> {
        /** Takes it. */
        void take(T value) throws Refused;

        /** An answer that nobody refuses. */
        static <T> Answer<T> of(Consumer<T> taker) {
            return taker::accept;
        }
    }
}
