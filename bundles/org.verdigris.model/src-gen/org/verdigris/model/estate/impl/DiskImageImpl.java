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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.verdigris.model.estate.DiskContents;
import org.verdigris.model.estate.DiskFlaw;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.ParentLocator;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Disk Image</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.impl.DiskImageImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DiskImageImpl#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DiskImageImpl#getOriginalSize <em>Original Size</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DiskImageImpl#getDiskId <em>Disk Id</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DiskImageImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DiskImageImpl#getCreator <em>Creator</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DiskImageImpl#getCreatorVersion <em>Creator Version</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DiskImageImpl#getCreatorHost <em>Creator Host</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DiskImageImpl#getCylinders <em>Cylinders</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DiskImageImpl#getHeads <em>Heads</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DiskImageImpl#getSectorsPerTrack <em>Sectors Per Track</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DiskImageImpl#getInSavedState <em>In Saved State</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DiskImageImpl#getTemporary <em>Temporary</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DiskImageImpl#getTableOffset <em>Table Offset</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DiskImageImpl#getTableEntries <em>Table Entries</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DiskImageImpl#getAllocatedBlocks <em>Allocated Blocks</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DiskImageImpl#getBlockSize <em>Block Size</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DiskImageImpl#getParentId <em>Parent Id</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DiskImageImpl#getParentName <em>Parent Name</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DiskImageImpl#getParentModified <em>Parent Modified</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DiskImageImpl#getParentLocators <em>Parent Locators</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DiskImageImpl#getFlaws <em>Flaws</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DiskImageImpl#getContents <em>Contents</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DiskImageImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DiskImageImpl#getChildren <em>Children</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DiskImageImpl#getDrives <em>Drives</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DiskImageImpl#getUndoDrives <em>Undo Drives</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DiskImageImpl extends FileElementImpl implements DiskImage
{
	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final DiskType TYPE_EDEFAULT = DiskType.UNKNOWN;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected DiskType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCapacity() <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacity()
	 * @generated
	 * @ordered
	 */
	protected static final Long CAPACITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCapacity() <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacity()
	 * @generated
	 * @ordered
	 */
	protected Long capacity = CAPACITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getOriginalSize() <em>Original Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginalSize()
	 * @generated
	 * @ordered
	 */
	protected static final Long ORIGINAL_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOriginalSize() <em>Original Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginalSize()
	 * @generated
	 * @ordered
	 */
	protected Long originalSize = ORIGINAL_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiskId() <em>Disk Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiskId()
	 * @generated
	 * @ordered
	 */
	protected static final String DISK_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDiskId() <em>Disk Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiskId()
	 * @generated
	 * @ordered
	 */
	protected String diskId = DISK_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected Instant created = CREATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreator() <em>Creator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreator()
	 * @generated
	 * @ordered
	 */
	protected static final String CREATOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreator() <em>Creator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreator()
	 * @generated
	 * @ordered
	 */
	protected String creator = CREATOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatorVersion() <em>Creator Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatorVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String CREATOR_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatorVersion() <em>Creator Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatorVersion()
	 * @generated
	 * @ordered
	 */
	protected String creatorVersion = CREATOR_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatorHost() <em>Creator Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatorHost()
	 * @generated
	 * @ordered
	 */
	protected static final String CREATOR_HOST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatorHost() <em>Creator Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatorHost()
	 * @generated
	 * @ordered
	 */
	protected String creatorHost = CREATOR_HOST_EDEFAULT;

	/**
	 * The default value of the '{@link #getCylinders() <em>Cylinders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCylinders()
	 * @generated
	 * @ordered
	 */
	protected static final Integer CYLINDERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCylinders() <em>Cylinders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCylinders()
	 * @generated
	 * @ordered
	 */
	protected Integer cylinders = CYLINDERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeads() <em>Heads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeads()
	 * @generated
	 * @ordered
	 */
	protected static final Integer HEADS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeads() <em>Heads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeads()
	 * @generated
	 * @ordered
	 */
	protected Integer heads = HEADS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSectorsPerTrack() <em>Sectors Per Track</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSectorsPerTrack()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SECTORS_PER_TRACK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSectorsPerTrack() <em>Sectors Per Track</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSectorsPerTrack()
	 * @generated
	 * @ordered
	 */
	protected Integer sectorsPerTrack = SECTORS_PER_TRACK_EDEFAULT;

	/**
	 * The default value of the '{@link #getInSavedState() <em>In Saved State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInSavedState()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean IN_SAVED_STATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInSavedState() <em>In Saved State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInSavedState()
	 * @generated
	 * @ordered
	 */
	protected Boolean inSavedState = IN_SAVED_STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTemporary() <em>Temporary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemporary()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean TEMPORARY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTemporary() <em>Temporary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemporary()
	 * @generated
	 * @ordered
	 */
	protected Boolean temporary = TEMPORARY_EDEFAULT;

	/**
	 * The default value of the '{@link #getTableOffset() <em>Table Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTableOffset()
	 * @generated
	 * @ordered
	 */
	protected static final Long TABLE_OFFSET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTableOffset() <em>Table Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTableOffset()
	 * @generated
	 * @ordered
	 */
	protected Long tableOffset = TABLE_OFFSET_EDEFAULT;

	/**
	 * The default value of the '{@link #getTableEntries() <em>Table Entries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTableEntries()
	 * @generated
	 * @ordered
	 */
	protected static final Integer TABLE_ENTRIES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTableEntries() <em>Table Entries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTableEntries()
	 * @generated
	 * @ordered
	 */
	protected Integer tableEntries = TABLE_ENTRIES_EDEFAULT;

	/**
	 * The default value of the '{@link #getAllocatedBlocks() <em>Allocated Blocks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAllocatedBlocks()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ALLOCATED_BLOCKS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAllocatedBlocks() <em>Allocated Blocks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAllocatedBlocks()
	 * @generated
	 * @ordered
	 */
	protected Integer allocatedBlocks = ALLOCATED_BLOCKS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBlockSize() <em>Block Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlockSize()
	 * @generated
	 * @ordered
	 */
	protected static final Long BLOCK_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBlockSize() <em>Block Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlockSize()
	 * @generated
	 * @ordered
	 */
	protected Long blockSize = BLOCK_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getParentId() <em>Parent Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParentId()
	 * @generated
	 * @ordered
	 */
	protected static final String PARENT_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParentId() <em>Parent Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParentId()
	 * @generated
	 * @ordered
	 */
	protected String parentId = PARENT_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getParentName() <em>Parent Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParentName()
	 * @generated
	 * @ordered
	 */
	protected static final String PARENT_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParentName() <em>Parent Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParentName()
	 * @generated
	 * @ordered
	 */
	protected String parentName = PARENT_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getParentModified() <em>Parent Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParentModified()
	 * @generated
	 * @ordered
	 */
	protected static final Instant PARENT_MODIFIED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParentModified() <em>Parent Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParentModified()
	 * @generated
	 * @ordered
	 */
	protected Instant parentModified = PARENT_MODIFIED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParentLocators() <em>Parent Locators</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParentLocators()
	 * @generated
	 * @ordered
	 */
	protected EList<ParentLocator> parentLocators;

	/**
	 * The cached value of the '{@link #getFlaws() <em>Flaws</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlaws()
	 * @generated
	 * @ordered
	 */
	protected EList<DiskFlaw> flaws;

	/**
	 * The cached value of the '{@link #getContents() <em>Contents</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContents()
	 * @generated
	 * @ordered
	 */
	protected DiskContents contents;

	/**
	 * The cached value of the '{@link #getParent() <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent()
	 * @generated
	 * @ordered
	 */
	protected DiskImage parent;

	/**
	 * The cached value of the '{@link #getChildren() <em>Children</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChildren()
	 * @generated
	 * @ordered
	 */
	protected EList<DiskImage> children;

	/**
	 * The cached value of the '{@link #getDrives() <em>Drives</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrives()
	 * @generated
	 * @ordered
	 */
	protected EList<Drive> drives;

	/**
	 * The cached value of the '{@link #getUndoDrives() <em>Undo Drives</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndoDrives()
	 * @generated
	 * @ordered
	 */
	protected EList<Drive> undoDrives;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DiskImageImpl()
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
		return EstatePackage.Literals.DISK_IMAGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskType getType()
	{
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(DiskType newType)
	{
		DiskType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISK_IMAGE__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getCapacity()
	{
		return capacity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapacity(Long newCapacity)
	{
		Long oldCapacity = capacity;
		capacity = newCapacity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISK_IMAGE__CAPACITY, oldCapacity, capacity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getOriginalSize()
	{
		return originalSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOriginalSize(Long newOriginalSize)
	{
		Long oldOriginalSize = originalSize;
		originalSize = newOriginalSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISK_IMAGE__ORIGINAL_SIZE, oldOriginalSize, originalSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDiskId()
	{
		return diskId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiskId(String newDiskId)
	{
		String oldDiskId = diskId;
		diskId = newDiskId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISK_IMAGE__DISK_ID, oldDiskId, diskId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreated()
	{
		return created;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreated(Instant newCreated)
	{
		Instant oldCreated = created;
		created = newCreated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISK_IMAGE__CREATED, oldCreated, created));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreator()
	{
		return creator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreator(String newCreator)
	{
		String oldCreator = creator;
		creator = newCreator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISK_IMAGE__CREATOR, oldCreator, creator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreatorVersion()
	{
		return creatorVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatorVersion(String newCreatorVersion)
	{
		String oldCreatorVersion = creatorVersion;
		creatorVersion = newCreatorVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISK_IMAGE__CREATOR_VERSION, oldCreatorVersion, creatorVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreatorHost()
	{
		return creatorHost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatorHost(String newCreatorHost)
	{
		String oldCreatorHost = creatorHost;
		creatorHost = newCreatorHost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISK_IMAGE__CREATOR_HOST, oldCreatorHost, creatorHost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getCylinders()
	{
		return cylinders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCylinders(Integer newCylinders)
	{
		Integer oldCylinders = cylinders;
		cylinders = newCylinders;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISK_IMAGE__CYLINDERS, oldCylinders, cylinders));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getHeads()
	{
		return heads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeads(Integer newHeads)
	{
		Integer oldHeads = heads;
		heads = newHeads;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISK_IMAGE__HEADS, oldHeads, heads));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSectorsPerTrack()
	{
		return sectorsPerTrack;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSectorsPerTrack(Integer newSectorsPerTrack)
	{
		Integer oldSectorsPerTrack = sectorsPerTrack;
		sectorsPerTrack = newSectorsPerTrack;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISK_IMAGE__SECTORS_PER_TRACK, oldSectorsPerTrack, sectorsPerTrack));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getInSavedState()
	{
		return inSavedState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInSavedState(Boolean newInSavedState)
	{
		Boolean oldInSavedState = inSavedState;
		inSavedState = newInSavedState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISK_IMAGE__IN_SAVED_STATE, oldInSavedState, inSavedState));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getTemporary()
	{
		return temporary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTemporary(Boolean newTemporary)
	{
		Boolean oldTemporary = temporary;
		temporary = newTemporary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISK_IMAGE__TEMPORARY, oldTemporary, temporary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getTableOffset()
	{
		return tableOffset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTableOffset(Long newTableOffset)
	{
		Long oldTableOffset = tableOffset;
		tableOffset = newTableOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISK_IMAGE__TABLE_OFFSET, oldTableOffset, tableOffset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getTableEntries()
	{
		return tableEntries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTableEntries(Integer newTableEntries)
	{
		Integer oldTableEntries = tableEntries;
		tableEntries = newTableEntries;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISK_IMAGE__TABLE_ENTRIES, oldTableEntries, tableEntries));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getAllocatedBlocks()
	{
		return allocatedBlocks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAllocatedBlocks(Integer newAllocatedBlocks)
	{
		Integer oldAllocatedBlocks = allocatedBlocks;
		allocatedBlocks = newAllocatedBlocks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISK_IMAGE__ALLOCATED_BLOCKS, oldAllocatedBlocks, allocatedBlocks));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getBlockSize()
	{
		return blockSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBlockSize(Long newBlockSize)
	{
		Long oldBlockSize = blockSize;
		blockSize = newBlockSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISK_IMAGE__BLOCK_SIZE, oldBlockSize, blockSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getParentId()
	{
		return parentId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParentId(String newParentId)
	{
		String oldParentId = parentId;
		parentId = newParentId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISK_IMAGE__PARENT_ID, oldParentId, parentId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getParentName()
	{
		return parentName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParentName(String newParentName)
	{
		String oldParentName = parentName;
		parentName = newParentName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISK_IMAGE__PARENT_NAME, oldParentName, parentName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getParentModified()
	{
		return parentModified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParentModified(Instant newParentModified)
	{
		Instant oldParentModified = parentModified;
		parentModified = newParentModified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISK_IMAGE__PARENT_MODIFIED, oldParentModified, parentModified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ParentLocator> getParentLocators()
	{
		if (parentLocators == null)
		{
			parentLocators = new EObjectContainmentEList<ParentLocator>(ParentLocator.class, this, EstatePackage.DISK_IMAGE__PARENT_LOCATORS);
		}
		return parentLocators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DiskFlaw> getFlaws()
	{
		if (flaws == null)
		{
			flaws = new EObjectContainmentEList<DiskFlaw>(DiskFlaw.class, this, EstatePackage.DISK_IMAGE__FLAWS);
		}
		return flaws;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskContents getContents()
	{
		return contents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetContents(DiskContents newContents, NotificationChain msgs)
	{
		DiskContents oldContents = contents;
		contents = newContents;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EstatePackage.DISK_IMAGE__CONTENTS, oldContents, newContents);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContents(DiskContents newContents)
	{
		if (newContents != contents)
		{
			NotificationChain msgs = null;
			if (contents != null)
				msgs = ((InternalEObject)contents).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EstatePackage.DISK_IMAGE__CONTENTS, null, msgs);
			if (newContents != null)
				msgs = ((InternalEObject)newContents).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EstatePackage.DISK_IMAGE__CONTENTS, null, msgs);
			msgs = basicSetContents(newContents, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISK_IMAGE__CONTENTS, newContents, newContents));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskImage getParent()
	{
		return parent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetParent(DiskImage newParent, NotificationChain msgs)
	{
		DiskImage oldParent = parent;
		parent = newParent;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EstatePackage.DISK_IMAGE__PARENT, oldParent, newParent);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(DiskImage newParent)
	{
		if (newParent != parent)
		{
			NotificationChain msgs = null;
			if (parent != null)
				msgs = ((InternalEObject)parent).eInverseRemove(this, EstatePackage.DISK_IMAGE__CHILDREN, DiskImage.class, msgs);
			if (newParent != null)
				msgs = ((InternalEObject)newParent).eInverseAdd(this, EstatePackage.DISK_IMAGE__CHILDREN, DiskImage.class, msgs);
			msgs = basicSetParent(newParent, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DISK_IMAGE__PARENT, newParent, newParent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DiskImage> getChildren()
	{
		if (children == null)
		{
			children = new EObjectWithInverseEList<DiskImage>(DiskImage.class, this, EstatePackage.DISK_IMAGE__CHILDREN, EstatePackage.DISK_IMAGE__PARENT);
		}
		return children;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Drive> getDrives()
	{
		if (drives == null)
		{
			drives = new EObjectWithInverseEList<Drive>(Drive.class, this, EstatePackage.DISK_IMAGE__DRIVES, EstatePackage.DRIVE__DISK);
		}
		return drives;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Drive> getUndoDrives()
	{
		if (undoDrives == null)
		{
			undoDrives = new EObjectWithInverseEList<Drive>(Drive.class, this, EstatePackage.DISK_IMAGE__UNDO_DRIVES, EstatePackage.DRIVE__UNDO_DISK);
		}
		return undoDrives;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case EstatePackage.DISK_IMAGE__PARENT:
				if (parent != null)
					msgs = ((InternalEObject)parent).eInverseRemove(this, EstatePackage.DISK_IMAGE__CHILDREN, DiskImage.class, msgs);
				return basicSetParent((DiskImage)otherEnd, msgs);
			case EstatePackage.DISK_IMAGE__CHILDREN:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getChildren()).basicAdd(otherEnd, msgs);
			case EstatePackage.DISK_IMAGE__DRIVES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getDrives()).basicAdd(otherEnd, msgs);
			case EstatePackage.DISK_IMAGE__UNDO_DRIVES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getUndoDrives()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
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
			case EstatePackage.DISK_IMAGE__PARENT_LOCATORS:
				return ((InternalEList<?>)getParentLocators()).basicRemove(otherEnd, msgs);
			case EstatePackage.DISK_IMAGE__FLAWS:
				return ((InternalEList<?>)getFlaws()).basicRemove(otherEnd, msgs);
			case EstatePackage.DISK_IMAGE__CONTENTS:
				return basicSetContents(null, msgs);
			case EstatePackage.DISK_IMAGE__PARENT:
				return basicSetParent(null, msgs);
			case EstatePackage.DISK_IMAGE__CHILDREN:
				return ((InternalEList<?>)getChildren()).basicRemove(otherEnd, msgs);
			case EstatePackage.DISK_IMAGE__DRIVES:
				return ((InternalEList<?>)getDrives()).basicRemove(otherEnd, msgs);
			case EstatePackage.DISK_IMAGE__UNDO_DRIVES:
				return ((InternalEList<?>)getUndoDrives()).basicRemove(otherEnd, msgs);
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
			case EstatePackage.DISK_IMAGE__TYPE:
				return getType();
			case EstatePackage.DISK_IMAGE__CAPACITY:
				return getCapacity();
			case EstatePackage.DISK_IMAGE__ORIGINAL_SIZE:
				return getOriginalSize();
			case EstatePackage.DISK_IMAGE__DISK_ID:
				return getDiskId();
			case EstatePackage.DISK_IMAGE__CREATED:
				return getCreated();
			case EstatePackage.DISK_IMAGE__CREATOR:
				return getCreator();
			case EstatePackage.DISK_IMAGE__CREATOR_VERSION:
				return getCreatorVersion();
			case EstatePackage.DISK_IMAGE__CREATOR_HOST:
				return getCreatorHost();
			case EstatePackage.DISK_IMAGE__CYLINDERS:
				return getCylinders();
			case EstatePackage.DISK_IMAGE__HEADS:
				return getHeads();
			case EstatePackage.DISK_IMAGE__SECTORS_PER_TRACK:
				return getSectorsPerTrack();
			case EstatePackage.DISK_IMAGE__IN_SAVED_STATE:
				return getInSavedState();
			case EstatePackage.DISK_IMAGE__TEMPORARY:
				return getTemporary();
			case EstatePackage.DISK_IMAGE__TABLE_OFFSET:
				return getTableOffset();
			case EstatePackage.DISK_IMAGE__TABLE_ENTRIES:
				return getTableEntries();
			case EstatePackage.DISK_IMAGE__ALLOCATED_BLOCKS:
				return getAllocatedBlocks();
			case EstatePackage.DISK_IMAGE__BLOCK_SIZE:
				return getBlockSize();
			case EstatePackage.DISK_IMAGE__PARENT_ID:
				return getParentId();
			case EstatePackage.DISK_IMAGE__PARENT_NAME:
				return getParentName();
			case EstatePackage.DISK_IMAGE__PARENT_MODIFIED:
				return getParentModified();
			case EstatePackage.DISK_IMAGE__PARENT_LOCATORS:
				return getParentLocators();
			case EstatePackage.DISK_IMAGE__FLAWS:
				return getFlaws();
			case EstatePackage.DISK_IMAGE__CONTENTS:
				return getContents();
			case EstatePackage.DISK_IMAGE__PARENT:
				return getParent();
			case EstatePackage.DISK_IMAGE__CHILDREN:
				return getChildren();
			case EstatePackage.DISK_IMAGE__DRIVES:
				return getDrives();
			case EstatePackage.DISK_IMAGE__UNDO_DRIVES:
				return getUndoDrives();
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
			case EstatePackage.DISK_IMAGE__TYPE:
				setType((DiskType)newValue);
				return;
			case EstatePackage.DISK_IMAGE__CAPACITY:
				setCapacity((Long)newValue);
				return;
			case EstatePackage.DISK_IMAGE__ORIGINAL_SIZE:
				setOriginalSize((Long)newValue);
				return;
			case EstatePackage.DISK_IMAGE__DISK_ID:
				setDiskId((String)newValue);
				return;
			case EstatePackage.DISK_IMAGE__CREATED:
				setCreated((Instant)newValue);
				return;
			case EstatePackage.DISK_IMAGE__CREATOR:
				setCreator((String)newValue);
				return;
			case EstatePackage.DISK_IMAGE__CREATOR_VERSION:
				setCreatorVersion((String)newValue);
				return;
			case EstatePackage.DISK_IMAGE__CREATOR_HOST:
				setCreatorHost((String)newValue);
				return;
			case EstatePackage.DISK_IMAGE__CYLINDERS:
				setCylinders((Integer)newValue);
				return;
			case EstatePackage.DISK_IMAGE__HEADS:
				setHeads((Integer)newValue);
				return;
			case EstatePackage.DISK_IMAGE__SECTORS_PER_TRACK:
				setSectorsPerTrack((Integer)newValue);
				return;
			case EstatePackage.DISK_IMAGE__IN_SAVED_STATE:
				setInSavedState((Boolean)newValue);
				return;
			case EstatePackage.DISK_IMAGE__TEMPORARY:
				setTemporary((Boolean)newValue);
				return;
			case EstatePackage.DISK_IMAGE__TABLE_OFFSET:
				setTableOffset((Long)newValue);
				return;
			case EstatePackage.DISK_IMAGE__TABLE_ENTRIES:
				setTableEntries((Integer)newValue);
				return;
			case EstatePackage.DISK_IMAGE__ALLOCATED_BLOCKS:
				setAllocatedBlocks((Integer)newValue);
				return;
			case EstatePackage.DISK_IMAGE__BLOCK_SIZE:
				setBlockSize((Long)newValue);
				return;
			case EstatePackage.DISK_IMAGE__PARENT_ID:
				setParentId((String)newValue);
				return;
			case EstatePackage.DISK_IMAGE__PARENT_NAME:
				setParentName((String)newValue);
				return;
			case EstatePackage.DISK_IMAGE__PARENT_MODIFIED:
				setParentModified((Instant)newValue);
				return;
			case EstatePackage.DISK_IMAGE__PARENT_LOCATORS:
				getParentLocators().clear();
				getParentLocators().addAll((Collection<? extends ParentLocator>)newValue);
				return;
			case EstatePackage.DISK_IMAGE__FLAWS:
				getFlaws().clear();
				getFlaws().addAll((Collection<? extends DiskFlaw>)newValue);
				return;
			case EstatePackage.DISK_IMAGE__CONTENTS:
				setContents((DiskContents)newValue);
				return;
			case EstatePackage.DISK_IMAGE__PARENT:
				setParent((DiskImage)newValue);
				return;
			case EstatePackage.DISK_IMAGE__CHILDREN:
				getChildren().clear();
				getChildren().addAll((Collection<? extends DiskImage>)newValue);
				return;
			case EstatePackage.DISK_IMAGE__DRIVES:
				getDrives().clear();
				getDrives().addAll((Collection<? extends Drive>)newValue);
				return;
			case EstatePackage.DISK_IMAGE__UNDO_DRIVES:
				getUndoDrives().clear();
				getUndoDrives().addAll((Collection<? extends Drive>)newValue);
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
			case EstatePackage.DISK_IMAGE__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case EstatePackage.DISK_IMAGE__CAPACITY:
				setCapacity(CAPACITY_EDEFAULT);
				return;
			case EstatePackage.DISK_IMAGE__ORIGINAL_SIZE:
				setOriginalSize(ORIGINAL_SIZE_EDEFAULT);
				return;
			case EstatePackage.DISK_IMAGE__DISK_ID:
				setDiskId(DISK_ID_EDEFAULT);
				return;
			case EstatePackage.DISK_IMAGE__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case EstatePackage.DISK_IMAGE__CREATOR:
				setCreator(CREATOR_EDEFAULT);
				return;
			case EstatePackage.DISK_IMAGE__CREATOR_VERSION:
				setCreatorVersion(CREATOR_VERSION_EDEFAULT);
				return;
			case EstatePackage.DISK_IMAGE__CREATOR_HOST:
				setCreatorHost(CREATOR_HOST_EDEFAULT);
				return;
			case EstatePackage.DISK_IMAGE__CYLINDERS:
				setCylinders(CYLINDERS_EDEFAULT);
				return;
			case EstatePackage.DISK_IMAGE__HEADS:
				setHeads(HEADS_EDEFAULT);
				return;
			case EstatePackage.DISK_IMAGE__SECTORS_PER_TRACK:
				setSectorsPerTrack(SECTORS_PER_TRACK_EDEFAULT);
				return;
			case EstatePackage.DISK_IMAGE__IN_SAVED_STATE:
				setInSavedState(IN_SAVED_STATE_EDEFAULT);
				return;
			case EstatePackage.DISK_IMAGE__TEMPORARY:
				setTemporary(TEMPORARY_EDEFAULT);
				return;
			case EstatePackage.DISK_IMAGE__TABLE_OFFSET:
				setTableOffset(TABLE_OFFSET_EDEFAULT);
				return;
			case EstatePackage.DISK_IMAGE__TABLE_ENTRIES:
				setTableEntries(TABLE_ENTRIES_EDEFAULT);
				return;
			case EstatePackage.DISK_IMAGE__ALLOCATED_BLOCKS:
				setAllocatedBlocks(ALLOCATED_BLOCKS_EDEFAULT);
				return;
			case EstatePackage.DISK_IMAGE__BLOCK_SIZE:
				setBlockSize(BLOCK_SIZE_EDEFAULT);
				return;
			case EstatePackage.DISK_IMAGE__PARENT_ID:
				setParentId(PARENT_ID_EDEFAULT);
				return;
			case EstatePackage.DISK_IMAGE__PARENT_NAME:
				setParentName(PARENT_NAME_EDEFAULT);
				return;
			case EstatePackage.DISK_IMAGE__PARENT_MODIFIED:
				setParentModified(PARENT_MODIFIED_EDEFAULT);
				return;
			case EstatePackage.DISK_IMAGE__PARENT_LOCATORS:
				getParentLocators().clear();
				return;
			case EstatePackage.DISK_IMAGE__FLAWS:
				getFlaws().clear();
				return;
			case EstatePackage.DISK_IMAGE__CONTENTS:
				setContents((DiskContents)null);
				return;
			case EstatePackage.DISK_IMAGE__PARENT:
				setParent((DiskImage)null);
				return;
			case EstatePackage.DISK_IMAGE__CHILDREN:
				getChildren().clear();
				return;
			case EstatePackage.DISK_IMAGE__DRIVES:
				getDrives().clear();
				return;
			case EstatePackage.DISK_IMAGE__UNDO_DRIVES:
				getUndoDrives().clear();
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
			case EstatePackage.DISK_IMAGE__TYPE:
				return type != TYPE_EDEFAULT;
			case EstatePackage.DISK_IMAGE__CAPACITY:
				return CAPACITY_EDEFAULT == null ? capacity != null : !CAPACITY_EDEFAULT.equals(capacity);
			case EstatePackage.DISK_IMAGE__ORIGINAL_SIZE:
				return ORIGINAL_SIZE_EDEFAULT == null ? originalSize != null : !ORIGINAL_SIZE_EDEFAULT.equals(originalSize);
			case EstatePackage.DISK_IMAGE__DISK_ID:
				return DISK_ID_EDEFAULT == null ? diskId != null : !DISK_ID_EDEFAULT.equals(diskId);
			case EstatePackage.DISK_IMAGE__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case EstatePackage.DISK_IMAGE__CREATOR:
				return CREATOR_EDEFAULT == null ? creator != null : !CREATOR_EDEFAULT.equals(creator);
			case EstatePackage.DISK_IMAGE__CREATOR_VERSION:
				return CREATOR_VERSION_EDEFAULT == null ? creatorVersion != null : !CREATOR_VERSION_EDEFAULT.equals(creatorVersion);
			case EstatePackage.DISK_IMAGE__CREATOR_HOST:
				return CREATOR_HOST_EDEFAULT == null ? creatorHost != null : !CREATOR_HOST_EDEFAULT.equals(creatorHost);
			case EstatePackage.DISK_IMAGE__CYLINDERS:
				return CYLINDERS_EDEFAULT == null ? cylinders != null : !CYLINDERS_EDEFAULT.equals(cylinders);
			case EstatePackage.DISK_IMAGE__HEADS:
				return HEADS_EDEFAULT == null ? heads != null : !HEADS_EDEFAULT.equals(heads);
			case EstatePackage.DISK_IMAGE__SECTORS_PER_TRACK:
				return SECTORS_PER_TRACK_EDEFAULT == null ? sectorsPerTrack != null : !SECTORS_PER_TRACK_EDEFAULT.equals(sectorsPerTrack);
			case EstatePackage.DISK_IMAGE__IN_SAVED_STATE:
				return IN_SAVED_STATE_EDEFAULT == null ? inSavedState != null : !IN_SAVED_STATE_EDEFAULT.equals(inSavedState);
			case EstatePackage.DISK_IMAGE__TEMPORARY:
				return TEMPORARY_EDEFAULT == null ? temporary != null : !TEMPORARY_EDEFAULT.equals(temporary);
			case EstatePackage.DISK_IMAGE__TABLE_OFFSET:
				return TABLE_OFFSET_EDEFAULT == null ? tableOffset != null : !TABLE_OFFSET_EDEFAULT.equals(tableOffset);
			case EstatePackage.DISK_IMAGE__TABLE_ENTRIES:
				return TABLE_ENTRIES_EDEFAULT == null ? tableEntries != null : !TABLE_ENTRIES_EDEFAULT.equals(tableEntries);
			case EstatePackage.DISK_IMAGE__ALLOCATED_BLOCKS:
				return ALLOCATED_BLOCKS_EDEFAULT == null ? allocatedBlocks != null : !ALLOCATED_BLOCKS_EDEFAULT.equals(allocatedBlocks);
			case EstatePackage.DISK_IMAGE__BLOCK_SIZE:
				return BLOCK_SIZE_EDEFAULT == null ? blockSize != null : !BLOCK_SIZE_EDEFAULT.equals(blockSize);
			case EstatePackage.DISK_IMAGE__PARENT_ID:
				return PARENT_ID_EDEFAULT == null ? parentId != null : !PARENT_ID_EDEFAULT.equals(parentId);
			case EstatePackage.DISK_IMAGE__PARENT_NAME:
				return PARENT_NAME_EDEFAULT == null ? parentName != null : !PARENT_NAME_EDEFAULT.equals(parentName);
			case EstatePackage.DISK_IMAGE__PARENT_MODIFIED:
				return PARENT_MODIFIED_EDEFAULT == null ? parentModified != null : !PARENT_MODIFIED_EDEFAULT.equals(parentModified);
			case EstatePackage.DISK_IMAGE__PARENT_LOCATORS:
				return parentLocators != null && !parentLocators.isEmpty();
			case EstatePackage.DISK_IMAGE__FLAWS:
				return flaws != null && !flaws.isEmpty();
			case EstatePackage.DISK_IMAGE__CONTENTS:
				return contents != null;
			case EstatePackage.DISK_IMAGE__PARENT:
				return parent != null;
			case EstatePackage.DISK_IMAGE__CHILDREN:
				return children != null && !children.isEmpty();
			case EstatePackage.DISK_IMAGE__DRIVES:
				return drives != null && !drives.isEmpty();
			case EstatePackage.DISK_IMAGE__UNDO_DRIVES:
				return undoDrives != null && !undoDrives.isEmpty();
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
		result.append(" (type: ");
		result.append(type);
		result.append(", capacity: ");
		result.append(capacity);
		result.append(", originalSize: ");
		result.append(originalSize);
		result.append(", diskId: ");
		result.append(diskId);
		result.append(", created: ");
		result.append(created);
		result.append(", creator: ");
		result.append(creator);
		result.append(", creatorVersion: ");
		result.append(creatorVersion);
		result.append(", creatorHost: ");
		result.append(creatorHost);
		result.append(", cylinders: ");
		result.append(cylinders);
		result.append(", heads: ");
		result.append(heads);
		result.append(", sectorsPerTrack: ");
		result.append(sectorsPerTrack);
		result.append(", inSavedState: ");
		result.append(inSavedState);
		result.append(", temporary: ");
		result.append(temporary);
		result.append(", tableOffset: ");
		result.append(tableOffset);
		result.append(", tableEntries: ");
		result.append(tableEntries);
		result.append(", allocatedBlocks: ");
		result.append(allocatedBlocks);
		result.append(", blockSize: ");
		result.append(blockSize);
		result.append(", parentId: ");
		result.append(parentId);
		result.append(", parentName: ");
		result.append(parentName);
		result.append(", parentModified: ");
		result.append(parentModified);
		result.append(')');
		return result.toString();
	}

} //DiskImageImpl
