import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A consumer of {@code finance.spend.v1}: what is committed, accrued, spent and paid, and what people contribute, by cost
 * centre and financial year, to the penny. It knows nothing but the contract. It reads {@code GET /v1/spend}; fed from the
 * topic, in the order of positions or of its partitions, it comes to the same.
 *
 * <p>Give it the address of the gateway and an access token with the role finance-system or finance:
 *
 * <pre>java -cp jackson-databind.jar:jackson-core.jar:jackson-annotations.jar SpendBook.java http://localhost:8080 TOKEN</pre>
 */
public final class SpendBook {

    private static final BigDecimal NONE = new BigDecimal("0.00");

    /** Of one cost centre in the financial year of the service. */
    public static final class Line {
        public BigDecimal committed = NONE;
        public BigDecimal accrued = NONE;
        public BigDecimal spent = NONE;
        public BigDecimal paid = NONE;
        public BigDecimal contributionsDue = NONE;
        public BigDecimal contributionsReceived = NONE;
    }

    private final Map<String, Line> lines = new TreeMap<>();

    /** What was read, by its natural key: a repetition changes nothing. An accrual is remembered until it is reversed. */
    private final Map<String, String> read = new HashMap<>();

    /** Takes one event; the same again is ignored. */
    public void take(JsonNode event) {
        String ref = event.get("spendRef").asText();
        String corrects = event.get("corrects").asText(null);
        if (read.putIfAbsent(ref + ":" + event.get("version").asInt(), String.valueOf(corrects)) != null) {
            return;
        }
        Line line = lines.computeIfAbsent(
                event.get("costCentre").asText() + " " + yearOf(event.get("serviceFrom").asText()), unknown -> new Line());
        BigDecimal net = new BigDecimal(event.get("net").asText());
        switch (event.get("kind").asText()) {
            case "COMMITMENT_FIRMED", "COMMITMENT_CHANGED", "COMMITMENT_RELEASED" -> line.committed =
                    line.committed.add(net);
            case "SPEND_APPROVED" -> {
                line.spent = line.spent.add(net);
                if (corrects == null) {
                    line.committed = line.committed.subtract(net);
                }
            }
            case "CREDITED" -> line.spent = line.spent.add(net);
            case "ACCRUED" -> accrue(line, net, corrects != null);
            case "ACCRUAL_REVERSED" -> accrue(line, net, !"null".equals(read.get(corrects + ":1")));
            case "PAID" -> line.paid = line.paid.add(net);
            case "CONTRIBUTION_DUE" -> line.contributionsDue = line.contributionsDue.add(net);
            case "CONTRIBUTION_RECEIVED" -> {
                line.contributionsReceived = line.contributionsReceived.add(net);
                line.contributionsDue = line.contributionsDue.subtract(net);
            }
            default -> {
                // a kind of a later version of the contract
            }
        }
    }

    /** Out of what was approved when the accrual names an event, else out of what is committed. */
    private static void accrue(Line line, BigDecimal net, boolean approved) {
        line.accrued = line.accrued.add(net);
        if (approved) {
            line.spent = line.spent.subtract(net);
        } else {
            line.committed = line.committed.subtract(net);
        }
    }

    private static String yearOf(String date) {
        int year = Integer.parseInt(date.substring(0, 4)) - (Integer.parseInt(date.substring(5, 7)) < 4 ? 1 : 0);
        return year + "-" + String.format("%02d", (year + 1) % 100);
    }

    /** By cost centre and financial year, such as {@code ASC-DAY-01 2026-27}. */
    public Map<String, Line> lines() {
        return lines;
    }

    /**
     * Reads on from where it left off.
     *
     * @param resume null to begin at the beginning
     * @return what to resume with next time
     */
    public String readOn(String gateway, String token, String resume) throws IOException, InterruptedException {
        var json = new ObjectMapper();
        String after = resume;
        String next = resume;
        try (var http = HttpClient.newHttpClient()) {
            do {
                var uri = URI.create(gateway + "/v1/spend?limit=200" + (after == null ? "" : "&after=" + after));
                var request = HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + token).build();
                var answer = http.send(request, BodyHandlers.ofString());
                if (answer.statusCode() != 200) {
                    throw new IOException("GET " + uri + " answered " + answer.statusCode() + ": " + answer.body());
                }
                JsonNode page = json.readTree(answer.body());
                page.get("items").forEach(this::take);
                after = page.get("resume").asText(after);
                next = page.get("next").asText(null);
            } while (next != null);
        }
        return after;
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        var book = new SpendBook();
        book.readOn(words[0], words[1], null);
        book.lines().forEach((of, line) -> System.out.printf(
                "%s: committed %s, accrued %s, spent %s, paid %s, contributions due %s, received %s%n",
                of,
                line.committed,
                line.accrued,
                line.spent,
                line.paid,
                line.contributionsDue,
                line.contributionsReceived));
    }
}
