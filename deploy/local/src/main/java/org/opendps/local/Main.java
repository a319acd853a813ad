package org.opendps.local;

import java.io.IOException;
import org.opendps.local.plan.Checkout;

/** The entry: the first word says what to do. */
public final class Main {

    private Main() {}

    public static void main(String[] words) throws IOException {
        // Before the first logger: the broker's log lines pass through this one.
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        Checkout checkout = Checkout.find();
        switch (words.length == 0 ? "" : words[0]) {
            case "infra" -> new Infra(checkout).run(System.in, System.out);
            default -> throw new IllegalArgumentException("Say what to do: infra.");
        }
    }
}
