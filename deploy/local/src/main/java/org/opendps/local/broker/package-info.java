/**
 * The Kafka broker inside this JVM, its topics, and the way back for records that were set aside.
 */
@NullMarked
package org.opendps.local.broker;

import org.jspecify.annotations.NullMarked;
