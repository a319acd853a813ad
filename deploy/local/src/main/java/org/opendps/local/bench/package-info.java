/**
 * Measurements that anybody can repeat: {@code ./dps bench NAME} runs a load at a fixed rate against the running stack
 * and, in turns with it, a peer that does the same work without us. The rules are in {@code benchmarks/README.md}.
 */
@NullMarked
package org.opendps.local.bench;

import org.jspecify.annotations.NullMarked;
