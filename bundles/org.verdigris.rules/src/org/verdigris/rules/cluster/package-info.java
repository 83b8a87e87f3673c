/** What can be wrong with machines that are nodes of a cluster. */
package org.verdigris.rules.cluster;
