/**
 */
package org.verdigris.model.estate;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Guest System</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An operating system inside a disk; its name is that of the computer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.GuestSystem#getKind <em>Kind</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestSystem#getPartition <em>Partition</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestSystem#getFolder <em>Folder</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestSystem#getProduct <em>Product</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestSystem#getVersion <em>Version</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestSystem#getBuild <em>Build</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestSystem#getServicePack <em>Service Pack</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestSystem#getArchitecture <em>Architecture</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestSystem#getRole <em>Role</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestSystem#getDnsSuffix <em>Dns Suffix</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestSystem#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestSystem#getInstalled <em>Installed</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestSystem#getLastShutdown <em>Last Shutdown</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestSystem#getAdditions <em>Additions</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestSystem#getAdditionsVersion <em>Additions Version</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestSystem#getHibernated <em>Hibernated</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestSystem#getPageFileSize <em>Page File Size</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestSystem#getBootSwitches <em>Boot Switches</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestSystem#getAntivirus <em>Antivirus</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestSystem#getKernels <em>Kernels</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestSystem#getServices <em>Services</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestSystem#getControlSets <em>Control Sets</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestSystem#getLetters <em>Letters</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestSystem#getGaps <em>Gaps</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getGuestSystem()
 * @model
 * @generated
 */
public interface GuestSystem extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.verdigris.model.estate.GuestKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.verdigris.model.estate.GuestKind
	 * @see #setKind(GuestKind)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestSystem_Kind()
	 * @model
	 * @generated
	 */
	GuestKind getKind();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestSystem#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.verdigris.model.estate.GuestKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(GuestKind value);

	/**
	 * Returns the value of the '<em><b>Partition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number of the partition it was found in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partition</em>' attribute.
	 * @see #setPartition(Integer)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestSystem_Partition()
	 * @model dataType="org.verdigris.model.estate.Number"
	 * @generated
	 */
	Integer getPartition();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestSystem#getPartition <em>Partition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partition</em>' attribute.
	 * @see #getPartition()
	 * @generated
	 */
	void setPartition(Integer value);

	/**
	 * Returns the value of the '<em><b>Folder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The folder of Windows from the root of its volume.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Folder</em>' attribute.
	 * @see #setFolder(String)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestSystem_Folder()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getFolder();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestSystem#getFolder <em>Folder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Folder</em>' attribute.
	 * @see #getFolder()
	 * @generated
	 */
	void setFolder(String value);

	/**
	 * Returns the value of the '<em><b>Product</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it calls itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Product</em>' attribute.
	 * @see #setProduct(String)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestSystem_Product()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getProduct();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestSystem#getProduct <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Product</em>' attribute.
	 * @see #getProduct()
	 * @generated
	 */
	void setProduct(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Such as 5.1 for Windows XP.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestSystem_Version()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestSystem#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Build</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Build</em>' attribute.
	 * @see #setBuild(String)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestSystem_Build()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getBuild();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestSystem#getBuild <em>Build</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Build</em>' attribute.
	 * @see #getBuild()
	 * @generated
	 */
	void setBuild(String value);

	/**
	 * Returns the value of the '<em><b>Service Pack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Empty if none is installed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service Pack</em>' attribute.
	 * @see #setServicePack(String)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestSystem_ServicePack()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getServicePack();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestSystem#getServicePack <em>Service Pack</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service Pack</em>' attribute.
	 * @see #getServicePack()
	 * @generated
	 */
	void setServicePack(String value);

	/**
	 * Returns the value of the '<em><b>Architecture</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Such as x86 or AMD64.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Architecture</em>' attribute.
	 * @see #setArchitecture(String)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestSystem_Architecture()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getArchitecture();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestSystem#getArchitecture <em>Architecture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Architecture</em>' attribute.
	 * @see #getArchitecture()
	 * @generated
	 */
	void setArchitecture(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.verdigris.model.estate.GuestRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UNKNOWN if the registry does not tell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.verdigris.model.estate.GuestRole
	 * @see #setRole(GuestRole)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestSystem_Role()
	 * @model
	 * @generated
	 */
	GuestRole getRole();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestSystem#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.verdigris.model.estate.GuestRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(GuestRole value);

	/**
	 * Returns the value of the '<em><b>Dns Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Empty if it has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dns Suffix</em>' attribute.
	 * @see #setDnsSuffix(String)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestSystem_DnsSuffix()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getDnsSuffix();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestSystem#getDnsSuffix <em>Dns Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dns Suffix</em>' attribute.
	 * @see #getDnsSuffix()
	 * @generated
	 */
	void setDnsSuffix(String value);

	/**
	 * Returns the value of the '<em><b>Time Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Time Zone</em>' attribute.
	 * @see #setTimeZone(String)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestSystem_TimeZone()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getTimeZone();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestSystem#getTimeZone <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Zone</em>' attribute.
	 * @see #getTimeZone()
	 * @generated
	 */
	void setTimeZone(String value);

	/**
	 * Returns the value of the '<em><b>Installed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Installed</em>' attribute.
	 * @see #setInstalled(Instant)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestSystem_Installed()
	 * @model dataType="org.verdigris.model.estate.Moment"
	 * @generated
	 */
	Instant getInstalled();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestSystem#getInstalled <em>Installed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Installed</em>' attribute.
	 * @see #getInstalled()
	 * @generated
	 */
	void setInstalled(Instant value);

	/**
	 * Returns the value of the '<em><b>Last Shutdown</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Last Shutdown</em>' attribute.
	 * @see #setLastShutdown(Instant)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestSystem_LastShutdown()
	 * @model dataType="org.verdigris.model.estate.Moment"
	 * @generated
	 */
	Instant getLastShutdown();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestSystem#getLastShutdown <em>Last Shutdown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Shutdown</em>' attribute.
	 * @see #getLastShutdown()
	 * @generated
	 */
	void setLastShutdown(Instant value);

	/**
	 * Returns the value of the '<em><b>Additions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether Virtual Machine Additions are installed; absent if unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Additions</em>' attribute.
	 * @see #setAdditions(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestSystem_Additions()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 * @generated
	 */
	Boolean getAdditions();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestSystem#getAdditions <em>Additions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Additions</em>' attribute.
	 * @see #getAdditions()
	 * @generated
	 */
	void setAdditions(Boolean value);

	/**
	 * Returns the value of the '<em><b>Additions Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Additions Version</em>' attribute.
	 * @see #setAdditionsVersion(String)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestSystem_AdditionsVersion()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getAdditionsVersion();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestSystem#getAdditionsVersion <em>Additions Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Additions Version</em>' attribute.
	 * @see #getAdditionsVersion()
	 * @generated
	 */
	void setAdditionsVersion(String value);

	/**
	 * Returns the value of the '<em><b>Hibernated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its memory may be kept in a file for hibernation; absent if there is no such file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hibernated</em>' attribute.
	 * @see #setHibernated(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestSystem_Hibernated()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 * @generated
	 */
	Boolean getHibernated();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestSystem#getHibernated <em>Hibernated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hibernated</em>' attribute.
	 * @see #getHibernated()
	 * @generated
	 */
	void setHibernated(Boolean value);

	/**
	 * Returns the value of the '<em><b>Page File Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes of its page files on this disk.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page File Size</em>' attribute.
	 * @see #setPageFileSize(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestSystem_PageFileSize()
	 * @model dataType="org.verdigris.model.estate.ByteCount"
	 * @generated
	 */
	Long getPageFileSize();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestSystem#getPageFileSize <em>Page File Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page File Size</em>' attribute.
	 * @see #getPageFileSize()
	 * @generated
	 */
	void setPageFileSize(Long value);

	/**
	 * Returns the value of the '<em><b>Boot Switches</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Switches of the entry of boot.ini that starts by itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Boot Switches</em>' attribute list.
	 * @see org.verdigris.model.estate.EstatePackage#getGuestSystem_BootSwitches()
	 * @model unique="false" dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	EList<String> getBootSwitches();

	/**
	 * Returns the value of the '<em><b>Antivirus</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Installed programs that call themselves protection from viruses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Antivirus</em>' attribute list.
	 * @see org.verdigris.model.estate.EstatePackage#getGuestSystem_Antivirus()
	 * @model unique="false" dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	EList<String> getAntivirus();

	/**
	 * Returns the value of the '<em><b>Kernels</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Versions of Linux kernels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kernels</em>' attribute list.
	 * @see org.verdigris.model.estate.EstatePackage#getGuestSystem_Kernels()
	 * @model unique="false" dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	EList<String> getKernels();

	/**
	 * Returns the value of the '<em><b>Services</b></em>' containment reference list.
	 * The list contents are of type {@link org.verdigris.model.estate.GuestService}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Services that run as processes, and drivers that start at boot.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Services</em>' containment reference list.
	 * @see org.verdigris.model.estate.EstatePackage#getGuestSystem_Services()
	 * @model containment="true"
	 * @generated
	 */
	EList<GuestService> getServices();

	/**
	 * Returns the value of the '<em><b>Control Sets</b></em>' containment reference list.
	 * The list contents are of type {@link org.verdigris.model.estate.GuestControlSet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Configurations of Windows, by number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Control Sets</em>' containment reference list.
	 * @see org.verdigris.model.estate.EstatePackage#getGuestSystem_ControlSets()
	 * @model containment="true"
	 * @generated
	 */
	EList<GuestControlSet> getControlSets();

	/**
	 * Returns the value of the '<em><b>Letters</b></em>' containment reference list.
	 * The list contents are of type {@link org.verdigris.model.estate.GuestDriveLetter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Drive letters of partitions of this disk.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Letters</em>' containment reference list.
	 * @see org.verdigris.model.estate.EstatePackage#getGuestSystem_Letters()
	 * @model containment="true"
	 * @generated
	 */
	EList<GuestDriveLetter> getLetters();

	/**
	 * Returns the value of the '<em><b>Gaps</b></em>' containment reference list.
	 * The list contents are of type {@link org.verdigris.model.estate.GuestGap}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What could not be read, and why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gaps</em>' containment reference list.
	 * @see org.verdigris.model.estate.EstatePackage#getGuestSystem_Gaps()
	 * @model containment="true"
	 * @generated
	 */
	EList<GuestGap> getGaps();

} // GuestSystem
