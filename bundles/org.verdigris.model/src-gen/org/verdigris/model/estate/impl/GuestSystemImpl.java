/**
 */
package org.verdigris.model.estate.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.GuestControlSet;
import org.verdigris.model.estate.GuestDriveLetter;
import org.verdigris.model.estate.GuestGap;
import org.verdigris.model.estate.GuestKind;
import org.verdigris.model.estate.GuestRole;
import org.verdigris.model.estate.GuestService;
import org.verdigris.model.estate.GuestSystem;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Guest System</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.impl.GuestSystemImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestSystemImpl#getPartition <em>Partition</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestSystemImpl#getFolder <em>Folder</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestSystemImpl#getProduct <em>Product</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestSystemImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestSystemImpl#getBuild <em>Build</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestSystemImpl#getServicePack <em>Service Pack</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestSystemImpl#getArchitecture <em>Architecture</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestSystemImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestSystemImpl#getDnsSuffix <em>Dns Suffix</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestSystemImpl#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestSystemImpl#getInstalled <em>Installed</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestSystemImpl#getLastShutdown <em>Last Shutdown</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestSystemImpl#getAdditions <em>Additions</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestSystemImpl#getAdditionsVersion <em>Additions Version</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestSystemImpl#getHibernated <em>Hibernated</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestSystemImpl#getPageFileSize <em>Page File Size</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestSystemImpl#getBootSwitches <em>Boot Switches</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestSystemImpl#getAntivirus <em>Antivirus</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestSystemImpl#getKernels <em>Kernels</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestSystemImpl#getServices <em>Services</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestSystemImpl#getControlSets <em>Control Sets</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestSystemImpl#getLetters <em>Letters</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestSystemImpl#getGaps <em>Gaps</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GuestSystemImpl extends NamedElementImpl implements GuestSystem
{
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final GuestKind KIND_EDEFAULT = GuestKind.WINDOWS;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected GuestKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getPartition() <em>Partition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartition()
	 * @generated
	 * @ordered
	 */
	protected static final Integer PARTITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPartition() <em>Partition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartition()
	 * @generated
	 * @ordered
	 */
	protected Integer partition = PARTITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getFolder() <em>Folder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFolder()
	 * @generated
	 * @ordered
	 */
	protected static final String FOLDER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFolder() <em>Folder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFolder()
	 * @generated
	 * @ordered
	 */
	protected String folder = FOLDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getProduct() <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProduct()
	 * @generated
	 * @ordered
	 */
	protected static final String PRODUCT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProduct() <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProduct()
	 * @generated
	 * @ordered
	 */
	protected String product = PRODUCT_EDEFAULT;

	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getBuild() <em>Build</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuild()
	 * @generated
	 * @ordered
	 */
	protected static final String BUILD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBuild() <em>Build</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuild()
	 * @generated
	 * @ordered
	 */
	protected String build = BUILD_EDEFAULT;

	/**
	 * The default value of the '{@link #getServicePack() <em>Service Pack</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServicePack()
	 * @generated
	 * @ordered
	 */
	protected static final String SERVICE_PACK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getServicePack() <em>Service Pack</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServicePack()
	 * @generated
	 * @ordered
	 */
	protected String servicePack = SERVICE_PACK_EDEFAULT;

	/**
	 * The default value of the '{@link #getArchitecture() <em>Architecture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArchitecture()
	 * @generated
	 * @ordered
	 */
	protected static final String ARCHITECTURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArchitecture() <em>Architecture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArchitecture()
	 * @generated
	 * @ordered
	 */
	protected String architecture = ARCHITECTURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final GuestRole ROLE_EDEFAULT = GuestRole.UNKNOWN;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected GuestRole role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDnsSuffix() <em>Dns Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDnsSuffix()
	 * @generated
	 * @ordered
	 */
	protected static final String DNS_SUFFIX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDnsSuffix() <em>Dns Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDnsSuffix()
	 * @generated
	 * @ordered
	 */
	protected String dnsSuffix = DNS_SUFFIX_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeZone() <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeZone()
	 * @generated
	 * @ordered
	 */
	protected static final String TIME_ZONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimeZone() <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeZone()
	 * @generated
	 * @ordered
	 */
	protected String timeZone = TIME_ZONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInstalled() <em>Installed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstalled()
	 * @generated
	 * @ordered
	 */
	protected static final Instant INSTALLED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInstalled() <em>Installed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstalled()
	 * @generated
	 * @ordered
	 */
	protected Instant installed = INSTALLED_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastShutdown() <em>Last Shutdown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastShutdown()
	 * @generated
	 * @ordered
	 */
	protected static final Instant LAST_SHUTDOWN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastShutdown() <em>Last Shutdown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastShutdown()
	 * @generated
	 * @ordered
	 */
	protected Instant lastShutdown = LAST_SHUTDOWN_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdditions() <em>Additions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdditions()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean ADDITIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAdditions() <em>Additions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdditions()
	 * @generated
	 * @ordered
	 */
	protected Boolean additions = ADDITIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdditionsVersion() <em>Additions Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdditionsVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDITIONS_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAdditionsVersion() <em>Additions Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdditionsVersion()
	 * @generated
	 * @ordered
	 */
	protected String additionsVersion = ADDITIONS_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getHibernated() <em>Hibernated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHibernated()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean HIBERNATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHibernated() <em>Hibernated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHibernated()
	 * @generated
	 * @ordered
	 */
	protected Boolean hibernated = HIBERNATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getPageFileSize() <em>Page File Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPageFileSize()
	 * @generated
	 * @ordered
	 */
	protected static final Long PAGE_FILE_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPageFileSize() <em>Page File Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPageFileSize()
	 * @generated
	 * @ordered
	 */
	protected Long pageFileSize = PAGE_FILE_SIZE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBootSwitches() <em>Boot Switches</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBootSwitches()
	 * @generated
	 * @ordered
	 */
	protected EList<String> bootSwitches;

	/**
	 * The cached value of the '{@link #getAntivirus() <em>Antivirus</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAntivirus()
	 * @generated
	 * @ordered
	 */
	protected EList<String> antivirus;

	/**
	 * The cached value of the '{@link #getKernels() <em>Kernels</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKernels()
	 * @generated
	 * @ordered
	 */
	protected EList<String> kernels;

	/**
	 * The cached value of the '{@link #getServices() <em>Services</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServices()
	 * @generated
	 * @ordered
	 */
	protected EList<GuestService> services;

	/**
	 * The cached value of the '{@link #getControlSets() <em>Control Sets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControlSets()
	 * @generated
	 * @ordered
	 */
	protected EList<GuestControlSet> controlSets;

	/**
	 * The cached value of the '{@link #getLetters() <em>Letters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLetters()
	 * @generated
	 * @ordered
	 */
	protected EList<GuestDriveLetter> letters;

	/**
	 * The cached value of the '{@link #getGaps() <em>Gaps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGaps()
	 * @generated
	 * @ordered
	 */
	protected EList<GuestGap> gaps;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GuestSystemImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return EstatePackage.Literals.GUEST_SYSTEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GuestKind getKind()
	{
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(GuestKind newKind)
	{
		GuestKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_SYSTEM__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPartition()
	{
		return partition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartition(Integer newPartition)
	{
		Integer oldPartition = partition;
		partition = newPartition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_SYSTEM__PARTITION, oldPartition, partition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFolder()
	{
		return folder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFolder(String newFolder)
	{
		String oldFolder = folder;
		folder = newFolder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_SYSTEM__FOLDER, oldFolder, folder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProduct()
	{
		return product;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProduct(String newProduct)
	{
		String oldProduct = product;
		product = newProduct;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_SYSTEM__PRODUCT, oldProduct, product));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion()
	{
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion)
	{
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_SYSTEM__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBuild()
	{
		return build;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBuild(String newBuild)
	{
		String oldBuild = build;
		build = newBuild;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_SYSTEM__BUILD, oldBuild, build));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getServicePack()
	{
		return servicePack;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServicePack(String newServicePack)
	{
		String oldServicePack = servicePack;
		servicePack = newServicePack;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_SYSTEM__SERVICE_PACK, oldServicePack, servicePack));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArchitecture()
	{
		return architecture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArchitecture(String newArchitecture)
	{
		String oldArchitecture = architecture;
		architecture = newArchitecture;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_SYSTEM__ARCHITECTURE, oldArchitecture, architecture));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GuestRole getRole()
	{
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(GuestRole newRole)
	{
		GuestRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_SYSTEM__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDnsSuffix()
	{
		return dnsSuffix;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDnsSuffix(String newDnsSuffix)
	{
		String oldDnsSuffix = dnsSuffix;
		dnsSuffix = newDnsSuffix;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_SYSTEM__DNS_SUFFIX, oldDnsSuffix, dnsSuffix));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTimeZone()
	{
		return timeZone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeZone(String newTimeZone)
	{
		String oldTimeZone = timeZone;
		timeZone = newTimeZone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_SYSTEM__TIME_ZONE, oldTimeZone, timeZone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getInstalled()
	{
		return installed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstalled(Instant newInstalled)
	{
		Instant oldInstalled = installed;
		installed = newInstalled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_SYSTEM__INSTALLED, oldInstalled, installed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getLastShutdown()
	{
		return lastShutdown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastShutdown(Instant newLastShutdown)
	{
		Instant oldLastShutdown = lastShutdown;
		lastShutdown = newLastShutdown;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_SYSTEM__LAST_SHUTDOWN, oldLastShutdown, lastShutdown));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getAdditions()
	{
		return additions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdditions(Boolean newAdditions)
	{
		Boolean oldAdditions = additions;
		additions = newAdditions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_SYSTEM__ADDITIONS, oldAdditions, additions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAdditionsVersion()
	{
		return additionsVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdditionsVersion(String newAdditionsVersion)
	{
		String oldAdditionsVersion = additionsVersion;
		additionsVersion = newAdditionsVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_SYSTEM__ADDITIONS_VERSION, oldAdditionsVersion, additionsVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getHibernated()
	{
		return hibernated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHibernated(Boolean newHibernated)
	{
		Boolean oldHibernated = hibernated;
		hibernated = newHibernated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_SYSTEM__HIBERNATED, oldHibernated, hibernated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getPageFileSize()
	{
		return pageFileSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPageFileSize(Long newPageFileSize)
	{
		Long oldPageFileSize = pageFileSize;
		pageFileSize = newPageFileSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_SYSTEM__PAGE_FILE_SIZE, oldPageFileSize, pageFileSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getBootSwitches()
	{
		if (bootSwitches == null)
		{
			bootSwitches = new EDataTypeEList<String>(String.class, this, EstatePackage.GUEST_SYSTEM__BOOT_SWITCHES);
		}
		return bootSwitches;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAntivirus()
	{
		if (antivirus == null)
		{
			antivirus = new EDataTypeEList<String>(String.class, this, EstatePackage.GUEST_SYSTEM__ANTIVIRUS);
		}
		return antivirus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getKernels()
	{
		if (kernels == null)
		{
			kernels = new EDataTypeEList<String>(String.class, this, EstatePackage.GUEST_SYSTEM__KERNELS);
		}
		return kernels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GuestService> getServices()
	{
		if (services == null)
		{
			services = new EObjectContainmentEList<GuestService>(GuestService.class, this, EstatePackage.GUEST_SYSTEM__SERVICES);
		}
		return services;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GuestControlSet> getControlSets()
	{
		if (controlSets == null)
		{
			controlSets = new EObjectContainmentEList<GuestControlSet>(GuestControlSet.class, this, EstatePackage.GUEST_SYSTEM__CONTROL_SETS);
		}
		return controlSets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GuestDriveLetter> getLetters()
	{
		if (letters == null)
		{
			letters = new EObjectContainmentEList<GuestDriveLetter>(GuestDriveLetter.class, this, EstatePackage.GUEST_SYSTEM__LETTERS);
		}
		return letters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GuestGap> getGaps()
	{
		if (gaps == null)
		{
			gaps = new EObjectContainmentEList<GuestGap>(GuestGap.class, this, EstatePackage.GUEST_SYSTEM__GAPS);
		}
		return gaps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case EstatePackage.GUEST_SYSTEM__SERVICES:
				return ((InternalEList<?>)getServices()).basicRemove(otherEnd, msgs);
			case EstatePackage.GUEST_SYSTEM__CONTROL_SETS:
				return ((InternalEList<?>)getControlSets()).basicRemove(otherEnd, msgs);
			case EstatePackage.GUEST_SYSTEM__LETTERS:
				return ((InternalEList<?>)getLetters()).basicRemove(otherEnd, msgs);
			case EstatePackage.GUEST_SYSTEM__GAPS:
				return ((InternalEList<?>)getGaps()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case EstatePackage.GUEST_SYSTEM__KIND:
				return getKind();
			case EstatePackage.GUEST_SYSTEM__PARTITION:
				return getPartition();
			case EstatePackage.GUEST_SYSTEM__FOLDER:
				return getFolder();
			case EstatePackage.GUEST_SYSTEM__PRODUCT:
				return getProduct();
			case EstatePackage.GUEST_SYSTEM__VERSION:
				return getVersion();
			case EstatePackage.GUEST_SYSTEM__BUILD:
				return getBuild();
			case EstatePackage.GUEST_SYSTEM__SERVICE_PACK:
				return getServicePack();
			case EstatePackage.GUEST_SYSTEM__ARCHITECTURE:
				return getArchitecture();
			case EstatePackage.GUEST_SYSTEM__ROLE:
				return getRole();
			case EstatePackage.GUEST_SYSTEM__DNS_SUFFIX:
				return getDnsSuffix();
			case EstatePackage.GUEST_SYSTEM__TIME_ZONE:
				return getTimeZone();
			case EstatePackage.GUEST_SYSTEM__INSTALLED:
				return getInstalled();
			case EstatePackage.GUEST_SYSTEM__LAST_SHUTDOWN:
				return getLastShutdown();
			case EstatePackage.GUEST_SYSTEM__ADDITIONS:
				return getAdditions();
			case EstatePackage.GUEST_SYSTEM__ADDITIONS_VERSION:
				return getAdditionsVersion();
			case EstatePackage.GUEST_SYSTEM__HIBERNATED:
				return getHibernated();
			case EstatePackage.GUEST_SYSTEM__PAGE_FILE_SIZE:
				return getPageFileSize();
			case EstatePackage.GUEST_SYSTEM__BOOT_SWITCHES:
				return getBootSwitches();
			case EstatePackage.GUEST_SYSTEM__ANTIVIRUS:
				return getAntivirus();
			case EstatePackage.GUEST_SYSTEM__KERNELS:
				return getKernels();
			case EstatePackage.GUEST_SYSTEM__SERVICES:
				return getServices();
			case EstatePackage.GUEST_SYSTEM__CONTROL_SETS:
				return getControlSets();
			case EstatePackage.GUEST_SYSTEM__LETTERS:
				return getLetters();
			case EstatePackage.GUEST_SYSTEM__GAPS:
				return getGaps();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case EstatePackage.GUEST_SYSTEM__KIND:
				setKind((GuestKind)newValue);
				return;
			case EstatePackage.GUEST_SYSTEM__PARTITION:
				setPartition((Integer)newValue);
				return;
			case EstatePackage.GUEST_SYSTEM__FOLDER:
				setFolder((String)newValue);
				return;
			case EstatePackage.GUEST_SYSTEM__PRODUCT:
				setProduct((String)newValue);
				return;
			case EstatePackage.GUEST_SYSTEM__VERSION:
				setVersion((String)newValue);
				return;
			case EstatePackage.GUEST_SYSTEM__BUILD:
				setBuild((String)newValue);
				return;
			case EstatePackage.GUEST_SYSTEM__SERVICE_PACK:
				setServicePack((String)newValue);
				return;
			case EstatePackage.GUEST_SYSTEM__ARCHITECTURE:
				setArchitecture((String)newValue);
				return;
			case EstatePackage.GUEST_SYSTEM__ROLE:
				setRole((GuestRole)newValue);
				return;
			case EstatePackage.GUEST_SYSTEM__DNS_SUFFIX:
				setDnsSuffix((String)newValue);
				return;
			case EstatePackage.GUEST_SYSTEM__TIME_ZONE:
				setTimeZone((String)newValue);
				return;
			case EstatePackage.GUEST_SYSTEM__INSTALLED:
				setInstalled((Instant)newValue);
				return;
			case EstatePackage.GUEST_SYSTEM__LAST_SHUTDOWN:
				setLastShutdown((Instant)newValue);
				return;
			case EstatePackage.GUEST_SYSTEM__ADDITIONS:
				setAdditions((Boolean)newValue);
				return;
			case EstatePackage.GUEST_SYSTEM__ADDITIONS_VERSION:
				setAdditionsVersion((String)newValue);
				return;
			case EstatePackage.GUEST_SYSTEM__HIBERNATED:
				setHibernated((Boolean)newValue);
				return;
			case EstatePackage.GUEST_SYSTEM__PAGE_FILE_SIZE:
				setPageFileSize((Long)newValue);
				return;
			case EstatePackage.GUEST_SYSTEM__BOOT_SWITCHES:
				getBootSwitches().clear();
				getBootSwitches().addAll((Collection<? extends String>)newValue);
				return;
			case EstatePackage.GUEST_SYSTEM__ANTIVIRUS:
				getAntivirus().clear();
				getAntivirus().addAll((Collection<? extends String>)newValue);
				return;
			case EstatePackage.GUEST_SYSTEM__KERNELS:
				getKernels().clear();
				getKernels().addAll((Collection<? extends String>)newValue);
				return;
			case EstatePackage.GUEST_SYSTEM__SERVICES:
				getServices().clear();
				getServices().addAll((Collection<? extends GuestService>)newValue);
				return;
			case EstatePackage.GUEST_SYSTEM__CONTROL_SETS:
				getControlSets().clear();
				getControlSets().addAll((Collection<? extends GuestControlSet>)newValue);
				return;
			case EstatePackage.GUEST_SYSTEM__LETTERS:
				getLetters().clear();
				getLetters().addAll((Collection<? extends GuestDriveLetter>)newValue);
				return;
			case EstatePackage.GUEST_SYSTEM__GAPS:
				getGaps().clear();
				getGaps().addAll((Collection<? extends GuestGap>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case EstatePackage.GUEST_SYSTEM__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case EstatePackage.GUEST_SYSTEM__PARTITION:
				setPartition(PARTITION_EDEFAULT);
				return;
			case EstatePackage.GUEST_SYSTEM__FOLDER:
				setFolder(FOLDER_EDEFAULT);
				return;
			case EstatePackage.GUEST_SYSTEM__PRODUCT:
				setProduct(PRODUCT_EDEFAULT);
				return;
			case EstatePackage.GUEST_SYSTEM__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case EstatePackage.GUEST_SYSTEM__BUILD:
				setBuild(BUILD_EDEFAULT);
				return;
			case EstatePackage.GUEST_SYSTEM__SERVICE_PACK:
				setServicePack(SERVICE_PACK_EDEFAULT);
				return;
			case EstatePackage.GUEST_SYSTEM__ARCHITECTURE:
				setArchitecture(ARCHITECTURE_EDEFAULT);
				return;
			case EstatePackage.GUEST_SYSTEM__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case EstatePackage.GUEST_SYSTEM__DNS_SUFFIX:
				setDnsSuffix(DNS_SUFFIX_EDEFAULT);
				return;
			case EstatePackage.GUEST_SYSTEM__TIME_ZONE:
				setTimeZone(TIME_ZONE_EDEFAULT);
				return;
			case EstatePackage.GUEST_SYSTEM__INSTALLED:
				setInstalled(INSTALLED_EDEFAULT);
				return;
			case EstatePackage.GUEST_SYSTEM__LAST_SHUTDOWN:
				setLastShutdown(LAST_SHUTDOWN_EDEFAULT);
				return;
			case EstatePackage.GUEST_SYSTEM__ADDITIONS:
				setAdditions(ADDITIONS_EDEFAULT);
				return;
			case EstatePackage.GUEST_SYSTEM__ADDITIONS_VERSION:
				setAdditionsVersion(ADDITIONS_VERSION_EDEFAULT);
				return;
			case EstatePackage.GUEST_SYSTEM__HIBERNATED:
				setHibernated(HIBERNATED_EDEFAULT);
				return;
			case EstatePackage.GUEST_SYSTEM__PAGE_FILE_SIZE:
				setPageFileSize(PAGE_FILE_SIZE_EDEFAULT);
				return;
			case EstatePackage.GUEST_SYSTEM__BOOT_SWITCHES:
				getBootSwitches().clear();
				return;
			case EstatePackage.GUEST_SYSTEM__ANTIVIRUS:
				getAntivirus().clear();
				return;
			case EstatePackage.GUEST_SYSTEM__KERNELS:
				getKernels().clear();
				return;
			case EstatePackage.GUEST_SYSTEM__SERVICES:
				getServices().clear();
				return;
			case EstatePackage.GUEST_SYSTEM__CONTROL_SETS:
				getControlSets().clear();
				return;
			case EstatePackage.GUEST_SYSTEM__LETTERS:
				getLetters().clear();
				return;
			case EstatePackage.GUEST_SYSTEM__GAPS:
				getGaps().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case EstatePackage.GUEST_SYSTEM__KIND:
				return kind != KIND_EDEFAULT;
			case EstatePackage.GUEST_SYSTEM__PARTITION:
				return PARTITION_EDEFAULT == null ? partition != null : !PARTITION_EDEFAULT.equals(partition);
			case EstatePackage.GUEST_SYSTEM__FOLDER:
				return FOLDER_EDEFAULT == null ? folder != null : !FOLDER_EDEFAULT.equals(folder);
			case EstatePackage.GUEST_SYSTEM__PRODUCT:
				return PRODUCT_EDEFAULT == null ? product != null : !PRODUCT_EDEFAULT.equals(product);
			case EstatePackage.GUEST_SYSTEM__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case EstatePackage.GUEST_SYSTEM__BUILD:
				return BUILD_EDEFAULT == null ? build != null : !BUILD_EDEFAULT.equals(build);
			case EstatePackage.GUEST_SYSTEM__SERVICE_PACK:
				return SERVICE_PACK_EDEFAULT == null ? servicePack != null : !SERVICE_PACK_EDEFAULT.equals(servicePack);
			case EstatePackage.GUEST_SYSTEM__ARCHITECTURE:
				return ARCHITECTURE_EDEFAULT == null ? architecture != null : !ARCHITECTURE_EDEFAULT.equals(architecture);
			case EstatePackage.GUEST_SYSTEM__ROLE:
				return role != ROLE_EDEFAULT;
			case EstatePackage.GUEST_SYSTEM__DNS_SUFFIX:
				return DNS_SUFFIX_EDEFAULT == null ? dnsSuffix != null : !DNS_SUFFIX_EDEFAULT.equals(dnsSuffix);
			case EstatePackage.GUEST_SYSTEM__TIME_ZONE:
				return TIME_ZONE_EDEFAULT == null ? timeZone != null : !TIME_ZONE_EDEFAULT.equals(timeZone);
			case EstatePackage.GUEST_SYSTEM__INSTALLED:
				return INSTALLED_EDEFAULT == null ? installed != null : !INSTALLED_EDEFAULT.equals(installed);
			case EstatePackage.GUEST_SYSTEM__LAST_SHUTDOWN:
				return LAST_SHUTDOWN_EDEFAULT == null ? lastShutdown != null : !LAST_SHUTDOWN_EDEFAULT.equals(lastShutdown);
			case EstatePackage.GUEST_SYSTEM__ADDITIONS:
				return ADDITIONS_EDEFAULT == null ? additions != null : !ADDITIONS_EDEFAULT.equals(additions);
			case EstatePackage.GUEST_SYSTEM__ADDITIONS_VERSION:
				return ADDITIONS_VERSION_EDEFAULT == null ? additionsVersion != null : !ADDITIONS_VERSION_EDEFAULT.equals(additionsVersion);
			case EstatePackage.GUEST_SYSTEM__HIBERNATED:
				return HIBERNATED_EDEFAULT == null ? hibernated != null : !HIBERNATED_EDEFAULT.equals(hibernated);
			case EstatePackage.GUEST_SYSTEM__PAGE_FILE_SIZE:
				return PAGE_FILE_SIZE_EDEFAULT == null ? pageFileSize != null : !PAGE_FILE_SIZE_EDEFAULT.equals(pageFileSize);
			case EstatePackage.GUEST_SYSTEM__BOOT_SWITCHES:
				return bootSwitches != null && !bootSwitches.isEmpty();
			case EstatePackage.GUEST_SYSTEM__ANTIVIRUS:
				return antivirus != null && !antivirus.isEmpty();
			case EstatePackage.GUEST_SYSTEM__KERNELS:
				return kernels != null && !kernels.isEmpty();
			case EstatePackage.GUEST_SYSTEM__SERVICES:
				return services != null && !services.isEmpty();
			case EstatePackage.GUEST_SYSTEM__CONTROL_SETS:
				return controlSets != null && !controlSets.isEmpty();
			case EstatePackage.GUEST_SYSTEM__LETTERS:
				return letters != null && !letters.isEmpty();
			case EstatePackage.GUEST_SYSTEM__GAPS:
				return gaps != null && !gaps.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kind: ");
		result.append(kind);
		result.append(", partition: ");
		result.append(partition);
		result.append(", folder: ");
		result.append(folder);
		result.append(", product: ");
		result.append(product);
		result.append(", version: ");
		result.append(version);
		result.append(", build: ");
		result.append(build);
		result.append(", servicePack: ");
		result.append(servicePack);
		result.append(", architecture: ");
		result.append(architecture);
		result.append(", role: ");
		result.append(role);
		result.append(", dnsSuffix: ");
		result.append(dnsSuffix);
		result.append(", timeZone: ");
		result.append(timeZone);
		result.append(", installed: ");
		result.append(installed);
		result.append(", lastShutdown: ");
		result.append(lastShutdown);
		result.append(", additions: ");
		result.append(additions);
		result.append(", additionsVersion: ");
		result.append(additionsVersion);
		result.append(", hibernated: ");
		result.append(hibernated);
		result.append(", pageFileSize: ");
		result.append(pageFileSize);
		result.append(", bootSwitches: ");
		result.append(bootSwitches);
		result.append(", antivirus: ");
		result.append(antivirus);
		result.append(", kernels: ");
		result.append(kernels);
		result.append(')');
		return result.toString();
	}

} //GuestSystemImpl
