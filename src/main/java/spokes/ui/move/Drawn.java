package spokes.ui.move;

/**
 * An answer, and what draws it on the map: worked out together, off the window's thread.
 *
 * @param draw to be run on the window's thread
 */
public record Drawn<A>(A answer, Runnable draw) {

    /** The answer of a move and its drawing. */
    public static Drawn<MoveAnswer> of(MoveAnswer answer, Recoloring recoloring) {
        return new Drawn<>(answer, recoloring.of(answer.findAfter()));
    }

    /** The answer of an inbound shipment and its drawing. */
    public static Drawn<InboundAnswer> of(InboundAnswer answer, Recoloring recoloring) {
        return new Drawn<>(answer, recoloring.of(answer.findAfter()));
    }
}
