package org.opendps.local;

import org.opendps.local.broker.Redrive;
import org.opendps.local.plan.Checkout;
import org.opendps.local.plan.Ports;
import org.opendps.local.running.Orphans;

/** The entry: the first word says what to do. */
public final class Main {

    private Main() {}

    public static void main(String[] words) throws Exception {
        // Before the first logger: the broker's log lines pass through this one.
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        Checkout checkout = Checkout.find();
        String command = words.length == 0 ? "" : words[0];
        int status = switch (command) {
            case "infra" -> new Infra(checkout).run(System.in, System.out);
            case "up" -> new Up(checkout, System.out).run();
            case "status" -> new Status(checkout, System.out).run();
            case "sweep" -> sweep(checkout);
            case "redrive" -> redrive(checkout, words);
            case "portal" -> new Onboarding(checkout, System.getenv(), System.out).run(words);
            default ->
                throw new IllegalArgumentException(
                        "Say what to do: infra, up, status, sweep, redrive TOPIC or portal NAME.");
        };
        System.exit(status);
    }

    private static int sweep(Checkout checkout) {
        System.out.println(new Orphans(checkout.dps("")).stop());
        return 0;
    }

    private static int redrive(Checkout checkout, String[] words) {
        Redrive.Outcome outcome =
                new Redrive(Ports.read(checkout, System.getenv()).kafkaAddress()).of(words[1]);
        System.out.println(outcome.sentence());
        return outcome instanceof Redrive.Outcome.Redriven ? 0 : 1;
    }
}
