package spokes.forecast.smoothing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import spokes.forecast.Histories;
import spokes.forecast.series.Season;

/**
 * Exponential smoothing against published values and against an independent reading of the same papers, written with
 * matrices and a general minimizer (numpy, scipy), from many starting points, to 12 digits.
 */
class SmoothingTest {

    @Test
    void simpleSmoothingFindsThePublishedParameters() {
        SimpleSmoothing.Fit fit = SimpleSmoothing.Fit.of(Histories.oil());

        // Hyndman and Athanasopoulos 2018, section 7.1: alpha 0.83, first level 446.6, forecast 542.68
        assertThat(fit.alpha()).isCloseTo(0.8339, within(1e-3));
        assertThat(fit.start()).isCloseTo(446.6, within(0.05));
        assertThat(fit.level()).isCloseTo(542.68, within(0.005));
    }

    @Test
    void simpleSmoothingIsTheFitOfLeastError() {
        SimpleSmoothing.Fit fit = SimpleSmoothing.Fit.of(Histories.rising());

        assertThat(fit.alpha()).isCloseTo(0.383106351342486, within(1e-5));
        assertThat(fit.start()).isCloseTo(102.72549780463319, within(1e-4));
        assertThat(fit.error()).isCloseTo(1531.3531421721832, within(1e-6));
        assertThat(fit.level()).isCloseTo(127.81901583770139, within(1e-5));
    }

    @Test
    void linearTrendsAreTheFitsOfLeastError() {
        assertThat(new LinearTrend(/* isDamped= */ false).forecast(Histories.rising(), 1, 3))
                .containsExactly(
                        new double[] {130.31578934960544, 131.84586453378213, 133.37593971795883}, within(1e-6));
        assertThat(new LinearTrend(/* isDamped= */ true).forecast(Histories.rising(), 1, 3))
                .containsExactly(new double[] {129.0920376783547, 130.3050554292841, 131.4938128251949}, within(1e-6));
    }

    @Test
    void etsPassesAreTheRecursionsOfTheBook() {
        double[] air = Histories.airline();
        double[] parameters = {0.4, 0.1, 0.2, 0.95};
        EtsPass multiplicative = new EtsPass(
                new EtsForm(true, EtsForm.Trend.DAMPED, EtsForm.Seasonality.MULTIPLICATIVE),
                parameters,
                120,
                1.5,
                indices(Season.multiplicative(air, 12), 1, 0));
        EtsPass additive = new EtsPass(
                new EtsForm(false, EtsForm.Trend.DAMPED, EtsForm.Seasonality.ADDITIVE),
                parameters,
                120,
                1.5,
                indices(Season.multiplicative(air, 12), 140, -140));

        assertThat(multiplicative.over(air)).isCloseTo(241.8272774510661, within(1e-9));
        assertThat(multiplicative.steps(3))
                .containsExactly(
                        new double[] {167.44218398734128, 176.78945679822303, 202.51631016370314}, within(1e-9));
        assertThat(additive.over(air)).isCloseTo(243.3981272449686, within(1e-9));
        assertThat(additive.steps(3))
                .containsExactly(
                        new double[] {166.30620210004815, 172.5956328821407, 191.51581023966529}, within(1e-9));
    }

    @Test
    void etsSeesTrendAndSeasonWhereTheyAre() {
        double[] next = new Ets().forecast(Histories.airline(), 12, 12);

        // the year that followed: 171 180 193 181 183 218 230 242 209 191 172 194
        assertThat(next[0]).isBetween(155.0, 180.0);
        assertThat(next[6]).isBetween(200.0, 235.0);
        assertThat(next[10]).isBetween(140.0, 175.0);
    }

    @Test
    void holtWintersRepeatsTheSeasonOnARisingLevel() {
        for (boolean multiplies : new boolean[] {true, false}) {
            double[] next = new HoltWinters(multiplies).forecast(Histories.airline(), 12, 24);

            assertThat(next[6]).isGreaterThan(next[10] + 30);
            assertThat(next[18]).isGreaterThan(next[6]);
        }
    }

    @Test
    void formsAreNamedAsInTheField() {
        assertThat(EtsForm.listFor(/* isPositive= */ true, /* isSeasonal= */ true))
                .extracting(EtsForm::code)
                .hasSize(15)
                .contains("ETS(A,N,N)", "ETS(M,Ad,N)", "ETS(A,A,A)", "ETS(M,Ad,M)")
                .doesNotContain("ETS(A,A,M)");
        assertThat(EtsForm.listFor(/* isPositive= */ false, /* isSeasonal= */ false))
                .hasSize(3);
    }

    private static double[] indices(Season season, double factor, double shift) {
        double[] indices = new double[12];
        for (int i = 0; i < 12; i++) {
            indices[i] = factor * season.index(i) + shift;
        }
        return indices;
    }
}
