package org.opendps.local.running;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** {@code ./dps logs NAME}: what comes in is passed on in words, line by line, for as long as it comes. */
public final class ReadableLog {

    private ReadableLog() {}

    public static void main(String[] words) throws IOException {
        pass(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)), System.out);
    }

    static void pass(BufferedReader in, PrintStream out) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            LogLine.of(line).dated().forEach(out::println);
        }
    }
}
