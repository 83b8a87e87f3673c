/**
 */
package org.verdigris.model.estate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Host</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A computer that runs virtual machines. Its facts come from the administrator or a collector; an absent fact is unknown.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.Host#getFolders <em>Folders</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Host#getProduct <em>Product</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Host#getOperatingSystem <em>Operating System</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Host#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Host#getProcessors <em>Processors</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Host#getProcessorName <em>Processor Name</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Host#getBootOptions <em>Boot Options</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Host#getAntivirus <em>Antivirus</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Host#getAntivirusExclusions <em>Antivirus Exclusions</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Host#getCluster <em>Cluster</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Host#getNodeState <em>Node State</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Host#getVolumes <em>Volumes</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Host#getPhysicalDisks <em>Physical Disks</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Host#getAdapters <em>Adapters</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Host#getOptions <em>Options</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Host#getMachines <em>Machines</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Host#getNetworks <em>Networks</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getHost()
 * @model
 * @generated
 */
public interface Host extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Folders</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Folders whose machines and networks belong to this host.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Folders</em>' attribute list.
	 * @see org.verdigris.model.estate.EstatePackage#getHost_Folders()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	EList<String> getFolders();

	/**
	 * Returns the value of the '<em><b>Product</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Product and version, for example Virtual Server 2005 R2 SP1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Product</em>' attribute.
	 * @see #setProduct(String)
	 * @see org.verdigris.model.estate.EstatePackage#getHost_Product()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getProduct();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Host#getProduct <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Product</em>' attribute.
	 * @see #getProduct()
	 * @generated
	 */
	void setProduct(String value);

	/**
	 * Returns the value of the '<em><b>Operating System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Operating System</em>' attribute.
	 * @see #setOperatingSystem(String)
	 * @see org.verdigris.model.estate.EstatePackage#getHost_OperatingSystem()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getOperatingSystem();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Host#getOperatingSystem <em>Operating System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operating System</em>' attribute.
	 * @see #getOperatingSystem()
	 * @generated
	 */
	void setOperatingSystem(String value);

	/**
	 * Returns the value of the '<em><b>Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical memory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory</em>' attribute.
	 * @see #setMemory(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getHost_Memory()
	 * @model dataType="org.verdigris.model.estate.MegabyteCount"
	 * @generated
	 */
	Long getMemory();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Host#getMemory <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory</em>' attribute.
	 * @see #getMemory()
	 * @generated
	 */
	void setMemory(Long value);

	/**
	 * Returns the value of the '<em><b>Processors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Logical processors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Processors</em>' attribute.
	 * @see #setProcessors(Integer)
	 * @see org.verdigris.model.estate.EstatePackage#getHost_Processors()
	 * @model dataType="org.verdigris.model.estate.Number"
	 * @generated
	 */
	Integer getProcessors();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Host#getProcessors <em>Processors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Processors</em>' attribute.
	 * @see #getProcessors()
	 * @generated
	 */
	void setProcessors(Integer value);

	/**
	 * Returns the value of the '<em><b>Processor Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Processor Name</em>' attribute.
	 * @see #setProcessorName(String)
	 * @see org.verdigris.model.estate.EstatePackage#getHost_ProcessorName()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getProcessorName();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Host#getProcessorName <em>Processor Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Processor Name</em>' attribute.
	 * @see #getProcessorName()
	 * @generated
	 */
	void setProcessorName(String value);

	/**
	 * Returns the value of the '<em><b>Boot Options</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The options that its system was started with, as the active line of boot.ini has them, for example /fastdetect /PAE.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Boot Options</em>' attribute.
	 * @see #setBootOptions(String)
	 * @see org.verdigris.model.estate.EstatePackage#getHost_BootOptions()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getBootOptions();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Host#getBootOptions <em>Boot Options</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Boot Options</em>' attribute.
	 * @see #getBootOptions()
	 * @generated
	 */
	void setBootOptions(String value);

	/**
	 * Returns the value of the '<em><b>Antivirus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The virus scanner that watches its files; none where there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Antivirus</em>' attribute.
	 * @see #setAntivirus(String)
	 * @see org.verdigris.model.estate.EstatePackage#getHost_Antivirus()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getAntivirus();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Host#getAntivirus <em>Antivirus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Antivirus</em>' attribute.
	 * @see #getAntivirus()
	 * @generated
	 */
	void setAntivirus(String value);

	/**
	 * Returns the value of the '<em><b>Antivirus Exclusions</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Paths and patterns that the virus scanner leaves out, for example *.vhd.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Antivirus Exclusions</em>' attribute list.
	 * @see org.verdigris.model.estate.EstatePackage#getHost_AntivirusExclusions()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	EList<String> getAntivirusExclusions();

	/**
	 * Returns the value of the '<em><b>Cluster</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cluster of hosts that it is a node of; none where it is in none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cluster</em>' attribute.
	 * @see #setCluster(String)
	 * @see org.verdigris.model.estate.EstatePackage#getHost_Cluster()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getCluster();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Host#getCluster <em>Cluster</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cluster</em>' attribute.
	 * @see #getCluster()
	 * @generated
	 */
	void setCluster(String value);

	/**
	 * Returns the value of the '<em><b>Node State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The state of the node in its cluster when that was looked at: up, down, paused or joining.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node State</em>' attribute.
	 * @see #setNodeState(String)
	 * @see org.verdigris.model.estate.EstatePackage#getHost_NodeState()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getNodeState();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Host#getNodeState <em>Node State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Node State</em>' attribute.
	 * @see #getNodeState()
	 * @generated
	 */
	void setNodeState(String value);

	/**
	 * Returns the value of the '<em><b>Volumes</b></em>' containment reference list.
	 * The list contents are of type {@link org.verdigris.model.estate.Volume}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Volumes</em>' containment reference list.
	 * @see org.verdigris.model.estate.EstatePackage#getHost_Volumes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Volume> getVolumes();

	/**
	 * Returns the value of the '<em><b>Physical Disks</b></em>' containment reference list.
	 * The list contents are of type {@link org.verdigris.model.estate.PhysicalDisk}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Physical Disks</em>' containment reference list.
	 * @see org.verdigris.model.estate.EstatePackage#getHost_PhysicalDisks()
	 * @model containment="true"
	 * @generated
	 */
	EList<PhysicalDisk> getPhysicalDisks();

	/**
	 * Returns the value of the '<em><b>Adapters</b></em>' containment reference list.
	 * The list contents are of type {@link org.verdigris.model.estate.HostAdapter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Adapters</em>' containment reference list.
	 * @see org.verdigris.model.estate.EstatePackage#getHost_Adapters()
	 * @model containment="true"
	 * @generated
	 */
	EList<HostAdapter> getAdapters();

	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.verdigris.model.estate.HostOption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see org.verdigris.model.estate.EstatePackage#getHost_Options()
	 * @model containment="true"
	 * @generated
	 */
	EList<HostOption> getOptions();

	/**
	 * Returns the value of the '<em><b>Machines</b></em>' reference list.
	 * The list contents are of type {@link org.verdigris.model.estate.VirtualMachine}.
	 * It is bidirectional and its opposite is '{@link org.verdigris.model.estate.VirtualMachine#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Machines</em>' reference list.
	 * @see org.verdigris.model.estate.EstatePackage#getHost_Machines()
	 * @see org.verdigris.model.estate.VirtualMachine#getHost
	 * @model opposite="host" resolveProxies="false"
	 * @generated
	 */
	EList<VirtualMachine> getMachines();

	/**
	 * Returns the value of the '<em><b>Networks</b></em>' reference list.
	 * The list contents are of type {@link org.verdigris.model.estate.VirtualNetwork}.
	 * It is bidirectional and its opposite is '{@link org.verdigris.model.estate.VirtualNetwork#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Networks</em>' reference list.
	 * @see org.verdigris.model.estate.EstatePackage#getHost_Networks()
	 * @see org.verdigris.model.estate.VirtualNetwork#getHost
	 * @model opposite="host" resolveProxies="false"
	 * @generated
	 */
	EList<VirtualNetwork> getNetworks();

} // Host
