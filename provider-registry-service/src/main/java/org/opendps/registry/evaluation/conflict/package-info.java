/**
 * The interests of those who judge, declared before they do.
 */
@NullMarked
package org.opendps.registry.evaluation.conflict;

import org.jspecify.annotations.NullMarked;
