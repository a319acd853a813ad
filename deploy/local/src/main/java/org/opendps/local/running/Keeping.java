package org.opendps.local.running;

import java.util.Map;

/** Starts an application, and starts it again when it dies before it was asked to. */
public record Keeping(
        Application application, JvmFlags flags, Children children, Map<String, String> settings, Progress progress) {

    /** A service that cannot live must not keep the machine busy for ever. */
    private static final int RESTARTS = 20;

    /** Returns when the application is ready. */
    public void start() {
        Child child = progress.step(application.name(), "ready", this::once);
        Thread.startVirtualThread(() -> keep(child));
    }

    private Child once() {
        Child child = children.start(() -> application.start(settings, flags));
        application.awaitReady(child);
        children.ready(child);
        return child;
    }

    private void keep(Child first) {
        Child child = first;
        for (int restart = 1; restart <= RESTARTS; restart++) {
            int status = child.awaitEnd();
            if (children.isStopping()) {
                return;
            }
            progress.say("%s ended with status %d; it is started again.".formatted(application.name(), status));
            try {
                child = progress.step(application.name(), "ready again", this::once);
            } catch (StartFailed e) {
                progress.say(e.sentence());
                return;
            }
        }
    }
}
