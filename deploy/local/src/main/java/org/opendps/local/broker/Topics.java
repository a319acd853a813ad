package org.opendps.local.broker;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.opendps.local.plan.Topic;

/** The topics of the table and their dead-letter topics, on the broker. */
public final class Topics {

    private static final int PARTITIONS = 6;
    private static final short COPIES = 1;

    /** Events are the record of what was decided: they are never thrown away by age, and never compacted. */
    private static final Map<String, String> KEPT_FOR_EVER = Map.of("cleanup.policy", "delete", "retention.ms", "-1");

    private Topics() {}

    /** Makes what is missing; answers how many topics were made. */
    public static int create(String brokerAddress, List<Topic> topics) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokerAddress))) {
            Set<String> existing = admin.listTopics().names().get();
            Set<NewTopic> missing = topics.stream()
                    .flatMap(Topic::withDeadLetters)
                    .filter(name -> !existing.contains(name))
                    .map(name -> new NewTopic(name, PARTITIONS, COPIES).configs(KEPT_FOR_EVER))
                    .collect(toSet());
            admin.createTopics(missing).all().get();
            return missing.size();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The topics could not be made: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
