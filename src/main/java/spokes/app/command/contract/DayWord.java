package spokes.app.command.contract;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A date as it is written in an option; what is none is refused in words for people. */
public final class DayWord implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String word) {
        try {
            return LocalDate.parse(word.strip());
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("“%s” is no date; write it as 2026-12-31".formatted(word));
        }
    }
}
