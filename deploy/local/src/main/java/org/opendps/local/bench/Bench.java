package org.opendps.local.bench;

import java.util.List;
import org.opendps.local.plan.Checkout;
import org.opendps.local.story.StoryFailed;

/** {@code ./dps bench bid|determination [--json]}: 0 when everything was measured, whatever the figures; 1 when something failed. */
public final class Bench {

    private Bench() {}

    public static void main(String[] words) {
        // Before the first logger, as in the launcher.
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        System.exit(run(List.of(words)));
    }

    private static int run(List<String> words) {
        boolean asJson = words.contains("--json");
        try {
            var subject = words.contains(Subject.DETERMINATION.name()) ? Subject.DETERMINATION : Subject.BID;
            var report = new LoadBenchmark(subject, Checkout.find(), asJson ? line -> {} : System.out::println).run();
            if (asJson) {
                System.out.println(report.toJson().toPrettyString());
            } else {
                report.lines().forEach(System.out::println);
            }
            return 0;
        } catch (BenchFailed | StoryFailed e) {
            System.err.println("The benchmark breaks off: " + e.getMessage());
            return 1;
        }
    }
}
