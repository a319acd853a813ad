package org.opendps.local.story;

import java.util.List;
import org.opendps.local.plan.Checkout;
import org.opendps.local.plan.Ports;

/** {@code ./dps demo [--json]}: 0 when every step and sum is right, 1 when one is not. */
public final class Demo {

    private Demo() {}

    public static void main(String[] arguments) {
        System.exit(play(List.of(arguments)));
    }

    private static int play(List<String> arguments) {
        boolean asJson = arguments.contains("--json");
        var telling = new Telling(asJson ? null : System.out);
        var doors = Doors.of(Ports.read(Checkout.find(), System.getenv()));
        try {
            new Story(doors, telling).tell();
            telling.report().put("result", "complete");
            return 0;
        } catch (StoryFailed e) {
            telling.report().put("result", "failed").put("why", e.getMessage());
            System.err.println("The story breaks off: " + e.getMessage());
            return 1;
        } finally {
            if (asJson) {
                System.out.println(telling.report().toPrettyString());
            }
        }
    }
}
