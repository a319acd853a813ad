/**
 * What there is to start, read from the tables under {@code deploy/}: ports, topics, databases. Nothing else in this
 * module names a port or a topic.
 */
@NullMarked
package org.opendps.local.plan;

import org.jspecify.annotations.NullMarked;
