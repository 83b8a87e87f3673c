/**
 */
package org.verdigris.model.estate.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.Volume;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Volume</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.impl.VolumeImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VolumeImpl#getFileSystem <em>File System</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VolumeImpl#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VolumeImpl#getFree <em>Free</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VolumeImpl#getFolder <em>Folder</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VolumeImpl#getFragmentation <em>Fragmentation</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.VolumeImpl#getCompressed <em>Compressed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VolumeImpl extends NamedElementImpl implements Volume
{
	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

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
	 * The default value of the '{@link #getFragmentation() <em>Fragmentation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFragmentation()
	 * @generated
	 * @ordered
	 */
	protected static final Integer FRAGMENTATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFragmentation() <em>Fragmentation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFragmentation()
	 * @generated
	 * @ordered
	 */
	protected Integer fragmentation = FRAGMENTATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCompressed() <em>Compressed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompressed()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean COMPRESSED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCompressed() <em>Compressed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompressed()
	 * @generated
	 * @ordered
	 */
	protected Boolean compressed = COMPRESSED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VolumeImpl()
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
		return EstatePackage.Literals.VOLUME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel()
	{
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel)
	{
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VOLUME__LABEL, oldLabel, label));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VOLUME__FILE_SYSTEM, oldFileSystem, fileSystem));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VOLUME__CAPACITY, oldCapacity, capacity));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VOLUME__FREE, oldFree, free));
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
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VOLUME__FOLDER, oldFolder, folder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getFragmentation()
	{
		return fragmentation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFragmentation(Integer newFragmentation)
	{
		Integer oldFragmentation = fragmentation;
		fragmentation = newFragmentation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VOLUME__FRAGMENTATION, oldFragmentation, fragmentation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getCompressed()
	{
		return compressed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCompressed(Boolean newCompressed)
	{
		Boolean oldCompressed = compressed;
		compressed = newCompressed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.VOLUME__COMPRESSED, oldCompressed, compressed));
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
			case EstatePackage.VOLUME__LABEL:
				return getLabel();
			case EstatePackage.VOLUME__FILE_SYSTEM:
				return getFileSystem();
			case EstatePackage.VOLUME__CAPACITY:
				return getCapacity();
			case EstatePackage.VOLUME__FREE:
				return getFree();
			case EstatePackage.VOLUME__FOLDER:
				return getFolder();
			case EstatePackage.VOLUME__FRAGMENTATION:
				return getFragmentation();
			case EstatePackage.VOLUME__COMPRESSED:
				return getCompressed();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case EstatePackage.VOLUME__LABEL:
				setLabel((String)newValue);
				return;
			case EstatePackage.VOLUME__FILE_SYSTEM:
				setFileSystem((String)newValue);
				return;
			case EstatePackage.VOLUME__CAPACITY:
				setCapacity((Long)newValue);
				return;
			case EstatePackage.VOLUME__FREE:
				setFree((Long)newValue);
				return;
			case EstatePackage.VOLUME__FOLDER:
				setFolder((String)newValue);
				return;
			case EstatePackage.VOLUME__FRAGMENTATION:
				setFragmentation((Integer)newValue);
				return;
			case EstatePackage.VOLUME__COMPRESSED:
				setCompressed((Boolean)newValue);
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
			case EstatePackage.VOLUME__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case EstatePackage.VOLUME__FILE_SYSTEM:
				setFileSystem(FILE_SYSTEM_EDEFAULT);
				return;
			case EstatePackage.VOLUME__CAPACITY:
				setCapacity(CAPACITY_EDEFAULT);
				return;
			case EstatePackage.VOLUME__FREE:
				setFree(FREE_EDEFAULT);
				return;
			case EstatePackage.VOLUME__FOLDER:
				setFolder(FOLDER_EDEFAULT);
				return;
			case EstatePackage.VOLUME__FRAGMENTATION:
				setFragmentation(FRAGMENTATION_EDEFAULT);
				return;
			case EstatePackage.VOLUME__COMPRESSED:
				setCompressed(COMPRESSED_EDEFAULT);
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
			case EstatePackage.VOLUME__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case EstatePackage.VOLUME__FILE_SYSTEM:
				return FILE_SYSTEM_EDEFAULT == null ? fileSystem != null : !FILE_SYSTEM_EDEFAULT.equals(fileSystem);
			case EstatePackage.VOLUME__CAPACITY:
				return CAPACITY_EDEFAULT == null ? capacity != null : !CAPACITY_EDEFAULT.equals(capacity);
			case EstatePackage.VOLUME__FREE:
				return FREE_EDEFAULT == null ? free != null : !FREE_EDEFAULT.equals(free);
			case EstatePackage.VOLUME__FOLDER:
				return FOLDER_EDEFAULT == null ? folder != null : !FOLDER_EDEFAULT.equals(folder);
			case EstatePackage.VOLUME__FRAGMENTATION:
				return FRAGMENTATION_EDEFAULT == null ? fragmentation != null : !FRAGMENTATION_EDEFAULT.equals(fragmentation);
			case EstatePackage.VOLUME__COMPRESSED:
				return COMPRESSED_EDEFAULT == null ? compressed != null : !COMPRESSED_EDEFAULT.equals(compressed);
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
		result.append(" (label: ");
		result.append(label);
		result.append(", fileSystem: ");
		result.append(fileSystem);
		result.append(", capacity: ");
		result.append(capacity);
		result.append(", free: ");
		result.append(free);
		result.append(", folder: ");
		result.append(folder);
		result.append(", fragmentation: ");
		result.append(fragmentation);
		result.append(", compressed: ");
		result.append(compressed);
		result.append(')');
		return result.toString();
	}

} //VolumeImpl
