package org.opendps.local;

import java.io.PrintStream;
import org.opendps.local.plan.Checkout;
import org.opendps.local.plan.Ports;
import org.opendps.local.running.BusyPort;
import org.opendps.local.running.Instance;
import org.opendps.local.running.Orphans;
import org.opendps.local.running.Progress;
import org.opendps.local.running.StartFailed;

/** Starts the stack, stays, and stops it again when this process is asked to end. */
final class Up {

    private final Checkout checkout;
    private final PrintStream out;

    Up(Checkout checkout, PrintStream out) {
        this.checkout = checkout;
        this.out = out;
    }

    /** Answers the exit status when nothing could be started; else it does not return. */
    int run() throws InterruptedException {
        long start = System.nanoTime();
        Progress progress = new Progress(out);
        try {
            Ports ports = Ports.read(checkout, System.getenv());
            Instance instance = Instance.claim(checkout.dps("run"));
            Stack stack = new Stack(checkout, ports, System.getenv(), progress);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                instance.unready();
                try {
                    stack.stop();
                } finally {
                    instance.release();
                }
            }));
            int orphans = new Orphans(checkout.dps("")).stop();
            if (orphans > 0) {
                progress.say("Stopped " + orphans + " processes that a killed launcher had left.");
            }
            BusyPort.refuse(ports);
            stack.start();
            new Welcome(checkout, ports).lines().forEach(progress::say);
            progress.say("Everything is ready after %.1f s.".formatted((System.nanoTime() - start) / 1e9));
            instance.ready();
        } catch (StartFailed e) {
            progress.say(e.sentence());
            e.evidence().forEach(line -> progress.say("  " + line));
            return 1;
        } catch (RuntimeException e) {
            progress.say("The start failed: " + cause(e) + ". More is in " + checkout.dps("logs") + ".");
            e.printStackTrace();
            return 1;
        }
        Thread.currentThread().join();
        return 0;
    }

    /** The outermost reason that says something, and the innermost, which says why. */
    private static String cause(Throwable fault) {
        Throwable innermost = fault;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String outer = String.valueOf(fault.getMessage());
        String inner = String.valueOf(innermost.getMessage());
        return outer.contains(inner) ? outer : outer + ": " + inner;
    }
}
