package org.opendps.gateway.catalogue;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opendps.gateway.problem.Reason;

/** Reads the page of problems that services keep, and adds what the gateway answers itself. */
@Singleton
public class ProblemCatalogue {

    /** What to do about a status. */
    public record Advice(String when, String next) {}

    private static final String PAGE = "/problems.md";
    private static final String HEADING = "## ";
    private static final String OF_ONE_SERVICE = "-service";
    private static final String EVERY_SERVICE = "every service";
    private static final String GATEWAY = "the gateway";
    private static final Pattern PROBLEM = Pattern.compile("\\| `([a-z0-9-]+)` \\| (\\d{3}) \\| (.+) \\|");
    private static final Pattern ADVICE = Pattern.compile("\\| (\\d{3}) \\| (.+) \\| (.+) \\|");

    private final Map<String, KnownProblem> problems = new TreeMap<>();
    private final Map<Integer, Advice> advice = new TreeMap<>();

    ProblemCatalogue() {
        String place = "";
        for (String line : lines()) {
            Matcher problem = PROBLEM.matcher(line);
            Matcher status = ADVICE.matcher(line);
            if (line.startsWith(HEADING)) {
                String heading = line.substring(HEADING.length());
                place = heading.endsWith(OF_ONE_SERVICE) ? heading : EVERY_SERVICE;
            } else if (problem.matches()) {
                add(problem.group(1), Integer.parseInt(problem.group(2)), problem.group(3), place);
            } else if (status.matches()) {
                advice.put(
                        Integer.valueOf(status.group(1)), new Advice(plain(status.group(2)), plain(status.group(3))));
            }
        }
        for (Reason reason : Reason.values()) {
            add(reason.slug(), reason.status(), reason.title(), GATEWAY);
        }
    }

    public Collection<KnownProblem> all() {
        return problems.values();
    }

    public Optional<KnownProblem> find(String reason) {
        return Optional.ofNullable(problems.get(reason));
    }

    public Advice adviceFor(KnownProblem problem) {
        return advice.getOrDefault(problem.status(), new Advice("", ""));
    }

    private void add(String reason, int status, String title, String place) {
        problems.merge(
                reason,
                new KnownProblem(reason, status, title, List.of(place)),
                (first, second) -> new KnownProblem(reason, first.status(), first.title(), both(first, second)));
    }

    private static List<String> both(KnownProblem first, KnownProblem second) {
        List<String> places = new ArrayList<>(first.where());
        second.where().stream().filter(place -> !places.contains(place)).forEach(places::add);
        return places;
    }

    private static String plain(String markdown) {
        return markdown.replace("`", "");
    }

    private static List<String> lines() {
        try (InputStream page = Objects.requireNonNull(ProblemCatalogue.class.getResourceAsStream(PAGE), PAGE)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
