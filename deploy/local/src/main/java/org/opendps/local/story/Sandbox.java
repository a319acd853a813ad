package org.opendps.local.story;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.opendps.local.plan.Checkout;
import org.opendps.local.plan.Ports;

/**
 * {@code ./dps sandbox [--json]}: what a partner needs to begin, made anew each time: a budget, a purchasing system with
 * two members and a refused provider, a person with a personal budget, and a call-off that waits for bids.
 */
public final class Sandbox {

    private static final String BUDGET = "1900000.00";

    private Sandbox() {}

    public static void main(String[] arguments) {
        var doors = Doors.of(Ports.read(Checkout.find(), System.getenv()));
        try {
            var made = make(doors);
            if (List.of(arguments).contains("--json")) {
                System.out.println(made);
            } else {
                tell(doors, made);
            }
            System.exit(0);
        } catch (StoryFailed e) {
            System.err.println("The sandbox could not be filled: " + e.getMessage());
            System.exit(1);
        }
    }

    private static ObjectNode make(Doors doors) {
        var journey = Journey.begin(doors);
        try {
            journey.withProviders(BUDGET).withPersonalBudget().published();
            var made = Web.JSON.createObjectNode();
            made.put("purchasingSystem", journey.admission().system());
            made.put("budget", journey.treasury().budget());
            made.put("person", journey.person().ref());
            made.put("callOff", journey.competition().id());
            made.put("bidsDue", journey.plan().bidsDue().toString());
            journey.clubs().forEach(club -> made.withArray("/providers").add(club.id()));
            return made;
        } finally {
            journey.end();
        }
    }

    private static void tell(Doors doors, ObjectNode made) {
        System.out.println(
                "A purchasing system with two members, a person with a personal budget, and a call-off that waits"
                        + " for bids:");
        System.out.println();
        made.properties()
                .forEach(one -> System.out.printf(
                        "  %-18s %s%n",
                        one.getKey(),
                        one.getValue().isArray()
                                ? one.getValue().get(0).asText()
                                : one.getValue().asText()));
        System.out.println();
        System.out.println(
                "provider1 and provider2 are invited and have not bid; provider3 was refused. Each has its name as");
        System.out.println("password, and so have commissioner, evaluator1 to 3, finance, auditor and admin.");
        System.out.println("Time is moved, and set back, by admin at " + doors.gateway() + "/v1/sandbox/clock.");
    }
}
