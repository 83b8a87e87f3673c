/**
 */
package org.verdigris.model.estate.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.GuestVolume;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Guest Volume</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.impl.GuestVolumeImpl#getPartition <em>Partition</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestVolumeImpl#getPartitionType <em>Partition Type</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestVolumeImpl#getActive <em>Active</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestVolumeImpl#getFileSystem <em>File System</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestVolumeImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestVolumeImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestVolumeImpl#getFree <em>Free</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestVolumeImpl#getClean <em>Clean</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestVolumeImpl#getDoubts <em>Doubts</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestVolumeImpl#getHeads <em>Heads</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.GuestVolumeImpl#getUnread <em>Unread</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GuestVolumeImpl extends NamedElementImpl implements GuestVolume
{
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
	 * The default value of the '{@link #getPartitionType() <em>Partition Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartitionType()
	 * @generated
	 * @ordered
	 */
	protected static final Integer PARTITION_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPartitionType() <em>Partition Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartitionType()
	 * @generated
	 * @ordered
	 */
	protected Integer partitionType = PARTITION_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getActive() <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActive()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean ACTIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActive() <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActive()
	 * @generated
	 * @ordered
	 */
	protected Boolean active = ACTIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFileSystem() <em>File System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileSystem()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_SYSTEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFileSystem() <em>File System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileSystem()
	 * @generated
	 * @ordered
	 */
	protected String fileSystem = FILE_SYSTEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final Long START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected Long start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final Long SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected Long size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFree() <em>Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFree()
	 * @generated
	 * @ordered
	 */
	protected static final Long FREE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFree() <em>Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFree()
	 * @generated
	 * @ordered
	 */
	protected Long free = FREE_EDEFAULT;

	/**
	 * The default value of the '{@link #getClean() <em>Clean</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClean()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean CLEAN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClean() <em>Clean</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClean()
	 * @generated
	 * @ordered
	 */
	protected Boolean clean = CLEAN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDoubts() <em>Doubts</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoubts()
	 * @generated
	 * @ordered
	 */
	protected EList<String> doubts;

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
	 * The default value of the '{@link #getUnread() <em>Unread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnread()
	 * @generated
	 * @ordered
	 */
	protected static final String UNREAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnread() <em>Unread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnread()
	 * @generated
	 * @ordered
	 */
	protected String unread = UNREAD_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GuestVolumeImpl()
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
		return EstatePackage.Literals.GUEST_VOLUME;
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
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_VOLUME__PARTITION, oldPartition, partition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPartitionType()
	{
		return partitionType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartitionType(Integer newPartitionType)
	{
		Integer oldPartitionType = partitionType;
		partitionType = newPartitionType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_VOLUME__PARTITION_TYPE, oldPartitionType, partitionType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getActive()
	{
		return active;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActive(Boolean newActive)
	{
		Boolean oldActive = active;
		active = newActive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_VOLUME__ACTIVE, oldActive, active));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFileSystem()
	{
		return fileSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFileSystem(String newFileSystem)
	{
		String oldFileSystem = fileSystem;
		fileSystem = newFileSystem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_VOLUME__FILE_SYSTEM, oldFileSystem, fileSystem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getStart()
	{
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(Long newStart)
	{
		Long oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_VOLUME__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getSize()
	{
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(Long newSize)
	{
		Long oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_VOLUME__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getFree()
	{
		return free;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFree(Long newFree)
	{
		Long oldFree = free;
		free = newFree;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_VOLUME__FREE, oldFree, free));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getClean()
	{
		return clean;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClean(Boolean newClean)
	{
		Boolean oldClean = clean;
		clean = newClean;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_VOLUME__CLEAN, oldClean, clean));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getDoubts()
	{
		if (doubts == null)
		{
			doubts = new EDataTypeEList<String>(String.class, this, EstatePackage.GUEST_VOLUME__DOUBTS);
		}
		return doubts;
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
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_VOLUME__HEADS, oldHeads, heads));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnread()
	{
		return unread;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnread(String newUnread)
	{
		String oldUnread = unread;
		unread = newUnread;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.GUEST_VOLUME__UNREAD, oldUnread, unread));
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
			case EstatePackage.GUEST_VOLUME__PARTITION:
				return getPartition();
			case EstatePackage.GUEST_VOLUME__PARTITION_TYPE:
				return getPartitionType();
			case EstatePackage.GUEST_VOLUME__ACTIVE:
				return getActive();
			case EstatePackage.GUEST_VOLUME__FILE_SYSTEM:
				return getFileSystem();
			case EstatePackage.GUEST_VOLUME__START:
				return getStart();
			case EstatePackage.GUEST_VOLUME__SIZE:
				return getSize();
			case EstatePackage.GUEST_VOLUME__FREE:
				return getFree();
			case EstatePackage.GUEST_VOLUME__CLEAN:
				return getClean();
			case EstatePackage.GUEST_VOLUME__DOUBTS:
				return getDoubts();
			case EstatePackage.GUEST_VOLUME__HEADS:
				return getHeads();
			case EstatePackage.GUEST_VOLUME__UNREAD:
				return getUnread();
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
			case EstatePackage.GUEST_VOLUME__PARTITION:
				setPartition((Integer)newValue);
				return;
			case EstatePackage.GUEST_VOLUME__PARTITION_TYPE:
				setPartitionType((Integer)newValue);
				return;
			case EstatePackage.GUEST_VOLUME__ACTIVE:
				setActive((Boolean)newValue);
				return;
			case EstatePackage.GUEST_VOLUME__FILE_SYSTEM:
				setFileSystem((String)newValue);
				return;
			case EstatePackage.GUEST_VOLUME__START:
				setStart((Long)newValue);
				return;
			case EstatePackage.GUEST_VOLUME__SIZE:
				setSize((Long)newValue);
				return;
			case EstatePackage.GUEST_VOLUME__FREE:
				setFree((Long)newValue);
				return;
			case EstatePackage.GUEST_VOLUME__CLEAN:
				setClean((Boolean)newValue);
				return;
			case EstatePackage.GUEST_VOLUME__DOUBTS:
				getDoubts().clear();
				getDoubts().addAll((Collection<? extends String>)newValue);
				return;
			case EstatePackage.GUEST_VOLUME__HEADS:
				setHeads((Integer)newValue);
				return;
			case EstatePackage.GUEST_VOLUME__UNREAD:
				setUnread((String)newValue);
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
			case EstatePackage.GUEST_VOLUME__PARTITION:
				setPartition(PARTITION_EDEFAULT);
				return;
			case EstatePackage.GUEST_VOLUME__PARTITION_TYPE:
				setPartitionType(PARTITION_TYPE_EDEFAULT);
				return;
			case EstatePackage.GUEST_VOLUME__ACTIVE:
				setActive(ACTIVE_EDEFAULT);
				return;
			case EstatePackage.GUEST_VOLUME__FILE_SYSTEM:
				setFileSystem(FILE_SYSTEM_EDEFAULT);
				return;
			case EstatePackage.GUEST_VOLUME__START:
				setStart(START_EDEFAULT);
				return;
			case EstatePackage.GUEST_VOLUME__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case EstatePackage.GUEST_VOLUME__FREE:
				setFree(FREE_EDEFAULT);
				return;
			case EstatePackage.GUEST_VOLUME__CLEAN:
				setClean(CLEAN_EDEFAULT);
				return;
			case EstatePackage.GUEST_VOLUME__DOUBTS:
				getDoubts().clear();
				return;
			case EstatePackage.GUEST_VOLUME__HEADS:
				setHeads(HEADS_EDEFAULT);
				return;
			case EstatePackage.GUEST_VOLUME__UNREAD:
				setUnread(UNREAD_EDEFAULT);
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
			case EstatePackage.GUEST_VOLUME__PARTITION:
				return PARTITION_EDEFAULT == null ? partition != null : !PARTITION_EDEFAULT.equals(partition);
			case EstatePackage.GUEST_VOLUME__PARTITION_TYPE:
				return PARTITION_TYPE_EDEFAULT == null ? partitionType != null : !PARTITION_TYPE_EDEFAULT.equals(partitionType);
			case EstatePackage.GUEST_VOLUME__ACTIVE:
				return ACTIVE_EDEFAULT == null ? active != null : !ACTIVE_EDEFAULT.equals(active);
			case EstatePackage.GUEST_VOLUME__FILE_SYSTEM:
				return FILE_SYSTEM_EDEFAULT == null ? fileSystem != null : !FILE_SYSTEM_EDEFAULT.equals(fileSystem);
			case EstatePackage.GUEST_VOLUME__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case EstatePackage.GUEST_VOLUME__SIZE:
				return SIZE_EDEFAULT == null ? size != null : !SIZE_EDEFAULT.equals(size);
			case EstatePackage.GUEST_VOLUME__FREE:
				return FREE_EDEFAULT == null ? free != null : !FREE_EDEFAULT.equals(free);
			case EstatePackage.GUEST_VOLUME__CLEAN:
				return CLEAN_EDEFAULT == null ? clean != null : !CLEAN_EDEFAULT.equals(clean);
			case EstatePackage.GUEST_VOLUME__DOUBTS:
				return doubts != null && !doubts.isEmpty();
			case EstatePackage.GUEST_VOLUME__HEADS:
				return HEADS_EDEFAULT == null ? heads != null : !HEADS_EDEFAULT.equals(heads);
			case EstatePackage.GUEST_VOLUME__UNREAD:
				return UNREAD_EDEFAULT == null ? unread != null : !UNREAD_EDEFAULT.equals(unread);
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
		result.append(" (partition: ");
		result.append(partition);
		result.append(", partitionType: ");
		result.append(partitionType);
		result.append(", active: ");
		result.append(active);
		result.append(", fileSystem: ");
		result.append(fileSystem);
		result.append(", start: ");
		result.append(start);
		result.append(", size: ");
		result.append(size);
		result.append(", free: ");
		result.append(free);
		result.append(", clean: ");
		result.append(clean);
		result.append(", doubts: ");
		result.append(doubts);
		result.append(", heads: ");
		result.append(heads);
		result.append(", unread: ");
		result.append(unread);
		result.append(')');
		return result.toString();
	}

} //GuestVolumeImpl
