package spokes.model.reading;

import java.util.List;

/**
 * How sure it is what a sheet holds, and how its cells were read.
 *
 * @param confidence from 0, a guess in the dark, to 1, named as Spokes names it
 * @param reasons    why, for people: "its name is stock", "Item is known as another name of sku"
 * @param form       how it is written, as it was read
 * @param questions  what can be read either way
 */
public record SheetGuess(double confidence, List<String> reasons, WrittenForm form, List<FormQuestion> questions) {
    /** Nothing is known. */
    public static final SheetGuess NONE = new SheetGuess(0, List.of(), WrittenForm.GUESSED, List.of());

    public SheetGuess {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be from 0 to 1, was " + confidence);
        }
        reasons = List.copyOf(reasons);
        questions = List.copyOf(questions);
    }
}
