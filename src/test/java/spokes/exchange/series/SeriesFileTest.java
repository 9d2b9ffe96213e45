package spokes.exchange.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spokes.exchange.file.BadFile;
import spokes.model.demand.DemandSeries;

/** Tables of series as people have them: in any order, with or without season, and with every mistake named. */
class SeriesFileTest {
    @TempDir
    private Path folder;

    @Test
    void rowsComeInAnyOrderAndSeriesInTheOrderOfTheFile() throws Exception {
        List<DemandSeries> series = good("""
            series_id,t,value,season,h
            b,2,20,4,3
            a,1,1,,
            b,3,30,,
            b,1,1e1,4,
            a,2,2.5,,
            """);

        assertThat(series).extracting(DemandSeries::id).containsExactly("b", "a");
        assertThat(series.getFirst().values()).containsExactly(10, 20, 30);
        assertThat(series.getFirst().season()).isEqualTo(4);
        assertThat(series.getFirst().horizon()).isEqualTo(3);
        assertThat(series.getLast().values()).containsExactly(1, 2.5);
    }

    @Test
    void withoutSeasonAndStepsSixAreForecastOrAWholeSeason() throws Exception {
        assertThat(good("series_id,t,value\na,7,1\na,8,2\n").getFirst().horizon())
                .isEqualTo(6);
        assertThat(good("series_id,t,value,season\na,7,1,12\n").getFirst().horizon())
                .isEqualTo(12);
    }

    @Test
    void othersNamesSeparatorsAndMarksAreUnderstood() throws Exception {
        DemandSeries one =
                good("\ufeffPart;Month;Demand;freq\nX;1;3;12\nX;2;0;12\n").getFirst();

        assertThat(one.id()).isEqualTo("X");
        assertThat(one.values()).containsExactly(3, 0);
        assertThat(one.season()).isEqualTo(12);
    }

    @Test
    void everyBadCellIsNamed() throws Exception {
        assertThat(problems("""
            series_id,t,value,season,h
            a,1,NaN,,
            a,2,,,
            a,1.5,3,,
            ,1,3,,
            a,3,1e13,,
            a,4,4,0,
            a,5,5,,x
            a,6,Infinity,,
            """))
                .containsExactly(
                        "row 2, value: “NaN” is not a number; write a number as 12 or 12.5",
                        "row 3, value: there is no value; write 0 for a period without demand, and no row for one that"
                                + " is not known",
                        "row 4, t: “1.5” is not a whole number from -1000000000000000 to 1000000000000000",
                        "row 5, series_id: the row does not say whose it is",
                        "row 6, value: “1e13” is beyond 1000000000000",
                        "row 7, season: “0” is not a whole number from 1 to 10000",
                        "row 8, h: “x” is not a whole number from 1 to 10000",
                        "row 9, value: “Infinity” is not a number; write a number as 12 or 12.5");
    }

    @Test
    void aPeriodTwiceOrLeftOutIsNamedWithItsRow() throws Exception {
        assertThat(problems("series_id,t,value\na,1,1\na,2,1\na,2,5\nb,1,1\nb,3,1\n"))
                .containsExactly(
                        "row 4, t: series a has period 2 twice",
                        "row 6, t: series b has no period 2 before 3; write a row with value 0 for a period without"
                                + " demand");
    }

    @Test
    void aRowThatIsLeftOutMakesNoGapToComplainOf() throws Exception {
        assertThat(problems("series_id,t,value\na,1,5\na,2,\na,3,4\n"))
                .containsExactly(
                        "row 3, value: there is no value; write 0 for a period without demand, and no row for one"
                                + " that is not known");
    }

    @Test
    void aSeriesHasOneSeasonAndOneHorizon() throws Exception {
        assertThat(problems("series_id,t,value,season,h\na,1,1,4,2\na,2,1,12,2\na,3,1,4,3\n"))
                .containsExactly(
                        "row 3, season: series a has another season in a row before",
                        "row 4, h: series a has another h in a row before");
    }

    @Test
    void aTableThatIsNoneSaysWhatIsMissing() {
        assertThatThrownBy(() -> read("series_id,t,amount\na,1,1\n"))
                .isInstanceOf(BadFile.class)
                .hasMessage("series.csv has no column value; its columns are: series_id, t, amount");
        assertThatThrownBy(() -> read("series_id,t,value\n"))
                .hasMessage("series.csv has headers and no rows: there is nothing to forecast");
        assertThatThrownBy(() -> read("series_id,t,value\n\"a,1,1\n"))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("quotation mark");
    }

    private List<DemandSeries> good(String text) throws Exception {
        SeriesReading reading = read(text);
        assertThat(reading.issues()).isEmpty();
        return reading.series();
    }

    private List<String> problems(String text) throws Exception {
        SeriesReading reading = read(text);
        assertThat(reading.series()).isEmpty();
        return reading.issues().stream()
                .map(issue -> "row %d, %s: %s"
                        .formatted(issue.where().row(), issue.where().column(), issue.message()))
                .toList();
    }

    private SeriesReading read(String text) throws IOException, BadFile {
        Path file = folder.resolve("series.csv");
        Files.writeString(file, text);
        return SeriesFile.read(file);
    }
}
