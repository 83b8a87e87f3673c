/** Which host carries which machine: rating for a new one, what happens when a host fails, and putting an estate in order. */
package org.verdigris.report.placement;
