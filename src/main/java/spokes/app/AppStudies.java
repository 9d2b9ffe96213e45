package spokes.app;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import spokes.app.calibration.CalibrationJob;
import spokes.app.job.ActualJob;
import spokes.app.job.ExitJob;
import spokes.app.job.LaunchJob;
import spokes.app.job.ModesJob;
import spokes.app.job.QuoteJob;
import spokes.app.job.ReturnsJob;
import spokes.app.job.WhatIfJob;
import spokes.app.prediction.PredictionJob;
import spokes.app.report.PageFiles;
import spokes.app.workspace.OpenWorkspace;
import spokes.ui.job.Job;
import spokes.ui.job.JobStudy;
import spokes.ui.stress.StressStudy;
import spokes.ui.study.StudyGroup;
import spokes.ui.study.StudyKind;
import spokes.ui.tornado.TornadoStudy;

/** The studies that need something of the world outside the window, with what does it, as the menu lists them. */
final class AppStudies {
    private AppStudies() {}

    /**
     * One line for each.
     *
     * @param open the workspace that they are about
     */
    static List<StudyKind> list(OpenWorkspace open) {
        return List.of(
                job("calibration", StudyGroup.PROOF, "file", CalibrationJob::new),
                job("prediction", StudyGroup.PROOF, "forecast", PredictionJob::new),
                job("whatif", StudyGroup.WHAT_IF, "branch", WhatIfJob::new),
                StudyKind.of("tornado", StudyGroup.WHAT_IF, "chart", TornadoStudy::new),
                StudyKind.of("stress", StudyGroup.WHAT_IF, "chart", StressStudy::new),
                job("actual", StudyGroup.PROOF, "calendar", () -> new ActualJob(open::findEarlierCount)),
                job("returns", StudyGroup.STOCK, "undo", ReturnsJob::new),
                job("modes", StudyGroup.STOCK, "truck", ModesJob::new),
                job("launch", StudyGroup.JOB, "product", LaunchJob::new),
                job("exit", StudyGroup.JOB, "center", ExitJob::new),
                job("quote", StudyGroup.JOB, "file", QuoteJob::new));
    }

    private static StudyKind job(String id, StudyGroup group, String icon, Supplier<Job> job) {
        PageFiles files = new PageFiles(Locale.getDefault(Locale.Category.FORMAT));
        return StudyKind.of(id, group, icon, at -> new JobStudy(at, job.get(), files));
    }
}
