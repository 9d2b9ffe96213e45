package spokes.app.command.whatif;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A percentage on the command line: {@code +20%}, {@code -5%}, {@code 12%}.
 *
 * @param share the same as a share
 */
record Percentage(double share) {

    /** What something is multiplied with that changes by it. */
    double times() {
        return 1 + share;
    }

    /** Reads percentages. */
    static final class Reader implements ITypeConverter<Percentage> {
        @Override
        public Percentage convert(String text) {
            String plain = text.strip().replace('−', '-');
            if (!plain.matches("[+-]?\\d+(\\.\\d+)?\\s*%")) {
                throw new TypeConversionException("“%s” is no percentage; write it as +20%% or -5%%".formatted(text));
            }
            return new Percentage(
                    Double.parseDouble(plain.substring(0, plain.length() - 1).strip()) / 100);
        }
    }
}
