package org.opendps.local.story;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;
import org.opendps.local.plan.Checkout;
import org.opendps.local.plan.Ports;

/** {@code ./dps demo [--json]}: 0 when every step and sum is right, 1 when one is not. */
public final class Demo {

    private Demo() {}

    public static void main(String[] arguments) {
        boolean asJson = List.of(arguments).contains("--json");
        System.exit(play(asJson, System.out, telling -> {
            var doors = Doors.of(Ports.read(Checkout.find(), System.getenv()));
            new Story(doors, telling).tell();
        }));
    }

    /** Whatever goes wrong, a reader of the JSON finds the result and the reason. */
    static int play(boolean asJson, PrintStream out, Consumer<Telling> story) {
        var telling = new Telling(asJson ? null : out);
        try {
            story.accept(telling);
            telling.complete();
            return 0;
        } catch (RuntimeException | Error e) {
            var why = e instanceof StoryFailed ? e.getMessage() : e.toString();
            telling.brokenOff(String.valueOf(why));
            System.err.println("The story breaks off: " + why);
            return 1;
        } finally {
            if (asJson) {
                out.println(telling.report().toPrettyString());
            }
        }
    }
}
