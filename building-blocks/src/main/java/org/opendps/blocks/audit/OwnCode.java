package org.opendps.blocks.audit;

import java.lang.StackWalker.StackFrame;
import java.util.function.Predicate;

/**
 * Names a job by the method of ours that it began in, such as {@code GrantDelivery.deliver}: a job that a later feature
 * adds is named without anybody thinking of it.
 */
final class OwnCode {

    private static final String OURS = "org.opendps.";
    private static final Predicate<StackFrame> GENERATED =
            frame -> simpleName(frame).contains("_") || frame.getMethodName().contains("$");

    private OwnCode() {}

    static String onTheStack() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> frame.getClassName().startsWith(OURS))
                        .filter(GENERATED.negate())
                        .reduce((inner, outer) -> outer)
                        .map(frame -> simpleName(frame) + "." + frame.getMethodName())
                        .orElseGet(() -> Thread.currentThread().getName()));
    }

    private static String simpleName(StackFrame frame) {
        return frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1);
    }
}
