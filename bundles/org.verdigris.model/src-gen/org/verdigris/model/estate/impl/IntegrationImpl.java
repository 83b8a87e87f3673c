/**
 */
package org.verdigris.model.estate.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.Integration;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Integration</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.impl.IntegrationImpl#getMouse <em>Mouse</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.IntegrationImpl#getAdditions <em>Additions</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.IntegrationImpl#getGuestName <em>Guest Name</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.IntegrationImpl#getGuestShortName <em>Guest Short Name</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.IntegrationImpl#getGuestBuild <em>Guest Build</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.IntegrationImpl#getGuestRevision <em>Guest Revision</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.IntegrationImpl#getGuestSuite <em>Guest Suite</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.IntegrationImpl#getVideoDepth <em>Video Depth</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.IntegrationImpl#getVideoHeight <em>Video Height</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.IntegrationImpl#getVideoWidth <em>Video Width</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.IntegrationImpl#getHeartbeatTime <em>Heartbeat Time</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.IntegrationImpl#getHeartbeatRate <em>Heartbeat Rate</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.IntegrationImpl#getHeartbeatFailureInterval <em>Heartbeat Failure Interval</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.IntegrationImpl#getHeartbeatFailureAttempts <em>Heartbeat Failure Attempts</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.IntegrationImpl#getTimeSync <em>Time Sync</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.IntegrationImpl#getTimeSyncFrequency <em>Time Sync Frequency</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.IntegrationImpl#getTimeSyncThreshold <em>Time Sync Threshold</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.IntegrationImpl#getFolderSharing <em>Folder Sharing</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.IntegrationImpl#getFolderSharingLoadAllowed <em>Folder Sharing Load Allowed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IntegrationImpl extends EObjectImpl implements Integration
{
	/**
	 * The default value of the '{@link #getMouse() <em>Mouse</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMouse()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean MOUSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMouse() <em>Mouse</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMouse()
	 * @generated
	 * @ordered
	 */
	protected Boolean mouse = MOUSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdditions() <em>Additions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdditions()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDITIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAdditions() <em>Additions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdditions()
	 * @generated
	 * @ordered
	 */
	protected String additions = ADDITIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuestName() <em>Guest Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuestName()
	 * @generated
	 * @ordered
	 */
	protected static final String GUEST_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGuestName() <em>Guest Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuestName()
	 * @generated
	 * @ordered
	 */
	protected String guestName = GUEST_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuestShortName() <em>Guest Short Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuestShortName()
	 * @generated
	 * @ordered
	 */
	protected static final String GUEST_SHORT_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGuestShortName() <em>Guest Short Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuestShortName()
	 * @generated
	 * @ordered
	 */
	protected String guestShortName = GUEST_SHORT_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuestBuild() <em>Guest Build</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuestBuild()
	 * @generated
	 * @ordered
	 */
	protected static final String GUEST_BUILD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGuestBuild() <em>Guest Build</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuestBuild()
	 * @generated
	 * @ordered
	 */
	protected String guestBuild = GUEST_BUILD_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuestRevision() <em>Guest Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuestRevision()
	 * @generated
	 * @ordered
	 */
	protected static final String GUEST_REVISION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGuestRevision() <em>Guest Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuestRevision()
	 * @generated
	 * @ordered
	 */
	protected String guestRevision = GUEST_REVISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuestSuite() <em>Guest Suite</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuestSuite()
	 * @generated
	 * @ordered
	 */
	protected static final String GUEST_SUITE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGuestSuite() <em>Guest Suite</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuestSuite()
	 * @generated
	 * @ordered
	 */
	protected String guestSuite = GUEST_SUITE_EDEFAULT;

	/**
	 * The default value of the '{@link #getVideoDepth() <em>Video Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVideoDepth()
	 * @generated
	 * @ordered
	 */
	protected static final Long VIDEO_DEPTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVideoDepth() <em>Video Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVideoDepth()
	 * @generated
	 * @ordered
	 */
	protected Long videoDepth = VIDEO_DEPTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getVideoHeight() <em>Video Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVideoHeight()
	 * @generated
	 * @ordered
	 */
	protected static final Long VIDEO_HEIGHT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVideoHeight() <em>Video Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVideoHeight()
	 * @generated
	 * @ordered
	 */
	protected Long videoHeight = VIDEO_HEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getVideoWidth() <em>Video Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVideoWidth()
	 * @generated
	 * @ordered
	 */
	protected static final Long VIDEO_WIDTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVideoWidth() <em>Video Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVideoWidth()
	 * @generated
	 * @ordered
	 */
	protected Long videoWidth = VIDEO_WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeartbeatTime() <em>Heartbeat Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeartbeatTime()
	 * @generated
	 * @ordered
	 */
	protected static final Long HEARTBEAT_TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeartbeatTime() <em>Heartbeat Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeartbeatTime()
	 * @generated
	 * @ordered
	 */
	protected Long heartbeatTime = HEARTBEAT_TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeartbeatRate() <em>Heartbeat Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeartbeatRate()
	 * @generated
	 * @ordered
	 */
	protected static final Long HEARTBEAT_RATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeartbeatRate() <em>Heartbeat Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeartbeatRate()
	 * @generated
	 * @ordered
	 */
	protected Long heartbeatRate = HEARTBEAT_RATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeartbeatFailureInterval() <em>Heartbeat Failure Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeartbeatFailureInterval()
	 * @generated
	 * @ordered
	 */
	protected static final Long HEARTBEAT_FAILURE_INTERVAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeartbeatFailureInterval() <em>Heartbeat Failure Interval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeartbeatFailureInterval()
	 * @generated
	 * @ordered
	 */
	protected Long heartbeatFailureInterval = HEARTBEAT_FAILURE_INTERVAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeartbeatFailureAttempts() <em>Heartbeat Failure Attempts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeartbeatFailureAttempts()
	 * @generated
	 * @ordered
	 */
	protected static final Long HEARTBEAT_FAILURE_ATTEMPTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeartbeatFailureAttempts() <em>Heartbeat Failure Attempts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeartbeatFailureAttempts()
	 * @generated
	 * @ordered
	 */
	protected Long heartbeatFailureAttempts = HEARTBEAT_FAILURE_ATTEMPTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeSync() <em>Time Sync</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeSync()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean TIME_SYNC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimeSync() <em>Time Sync</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeSync()
	 * @generated
	 * @ordered
	 */
	protected Boolean timeSync = TIME_SYNC_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeSyncFrequency() <em>Time Sync Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeSyncFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final Long TIME_SYNC_FREQUENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimeSyncFrequency() <em>Time Sync Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeSyncFrequency()
	 * @generated
	 * @ordered
	 */
	protected Long timeSyncFrequency = TIME_SYNC_FREQUENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeSyncThreshold() <em>Time Sync Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeSyncThreshold()
	 * @generated
	 * @ordered
	 */
	protected static final Long TIME_SYNC_THRESHOLD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimeSyncThreshold() <em>Time Sync Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeSyncThreshold()
	 * @generated
	 * @ordered
	 */
	protected Long timeSyncThreshold = TIME_SYNC_THRESHOLD_EDEFAULT;

	/**
	 * The default value of the '{@link #getFolderSharing() <em>Folder Sharing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFolderSharing()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean FOLDER_SHARING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFolderSharing() <em>Folder Sharing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFolderSharing()
	 * @generated
	 * @ordered
	 */
	protected Boolean folderSharing = FOLDER_SHARING_EDEFAULT;

	/**
	 * The default value of the '{@link #getFolderSharingLoadAllowed() <em>Folder Sharing Load Allowed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFolderSharingLoadAllowed()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean FOLDER_SHARING_LOAD_ALLOWED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFolderSharingLoadAllowed() <em>Folder Sharing Load Allowed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFolderSharingLoadAllowed()
	 * @generated
	 * @ordered
	 */
	protected Boolean folderSharingLoadAllowed = FOLDER_SHARING_LOAD_ALLOWED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IntegrationImpl()
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
		return EstatePackage.Literals.INTEGRATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getMouse()
	{
		return mouse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMouse(Boolean newMouse)
	{
		Boolean oldMouse = mouse;
		mouse = newMouse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.INTEGRATION__MOUSE, oldMouse, mouse));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAdditions()
	{
		return additions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdditions(String newAdditions)
	{
		String oldAdditions = additions;
		additions = newAdditions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.INTEGRATION__ADDITIONS, oldAdditions, additions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGuestName()
	{
		return guestName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuestName(String newGuestName)
	{
		String oldGuestName = guestName;
		guestName = newGuestName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.INTEGRATION__GUEST_NAME, oldGuestName, guestName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGuestShortName()
	{
		return guestShortName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuestShortName(String newGuestShortName)
	{
		String oldGuestShortName = guestShortName;
		guestShortName = newGuestShortName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.INTEGRATION__GUEST_SHORT_NAME, oldGuestShortName, guestShortName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGuestBuild()
	{
		return guestBuild;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuestBuild(String newGuestBuild)
	{
		String oldGuestBuild = guestBuild;
		guestBuild = newGuestBuild;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.INTEGRATION__GUEST_BUILD, oldGuestBuild, guestBuild));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGuestRevision()
	{
		return guestRevision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuestRevision(String newGuestRevision)
	{
		String oldGuestRevision = guestRevision;
		guestRevision = newGuestRevision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.INTEGRATION__GUEST_REVISION, oldGuestRevision, guestRevision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGuestSuite()
	{
		return guestSuite;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuestSuite(String newGuestSuite)
	{
		String oldGuestSuite = guestSuite;
		guestSuite = newGuestSuite;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.INTEGRATION__GUEST_SUITE, oldGuestSuite, guestSuite));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getVideoDepth()
	{
		return videoDepth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVideoDepth(Long newVideoDepth)
	{
		Long oldVideoDepth = videoDepth;
		videoDepth = newVideoDepth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.INTEGRATION__VIDEO_DEPTH, oldVideoDepth, videoDepth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getVideoHeight()
	{
		return videoHeight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVideoHeight(Long newVideoHeight)
	{
		Long oldVideoHeight = videoHeight;
		videoHeight = newVideoHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.INTEGRATION__VIDEO_HEIGHT, oldVideoHeight, videoHeight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getVideoWidth()
	{
		return videoWidth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVideoWidth(Long newVideoWidth)
	{
		Long oldVideoWidth = videoWidth;
		videoWidth = newVideoWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.INTEGRATION__VIDEO_WIDTH, oldVideoWidth, videoWidth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getHeartbeatTime()
	{
		return heartbeatTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeartbeatTime(Long newHeartbeatTime)
	{
		Long oldHeartbeatTime = heartbeatTime;
		heartbeatTime = newHeartbeatTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.INTEGRATION__HEARTBEAT_TIME, oldHeartbeatTime, heartbeatTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getHeartbeatRate()
	{
		return heartbeatRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeartbeatRate(Long newHeartbeatRate)
	{
		Long oldHeartbeatRate = heartbeatRate;
		heartbeatRate = newHeartbeatRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.INTEGRATION__HEARTBEAT_RATE, oldHeartbeatRate, heartbeatRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getHeartbeatFailureInterval()
	{
		return heartbeatFailureInterval;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeartbeatFailureInterval(Long newHeartbeatFailureInterval)
	{
		Long oldHeartbeatFailureInterval = heartbeatFailureInterval;
		heartbeatFailureInterval = newHeartbeatFailureInterval;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.INTEGRATION__HEARTBEAT_FAILURE_INTERVAL, oldHeartbeatFailureInterval, heartbeatFailureInterval));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getHeartbeatFailureAttempts()
	{
		return heartbeatFailureAttempts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeartbeatFailureAttempts(Long newHeartbeatFailureAttempts)
	{
		Long oldHeartbeatFailureAttempts = heartbeatFailureAttempts;
		heartbeatFailureAttempts = newHeartbeatFailureAttempts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.INTEGRATION__HEARTBEAT_FAILURE_ATTEMPTS, oldHeartbeatFailureAttempts, heartbeatFailureAttempts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getTimeSync()
	{
		return timeSync;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeSync(Boolean newTimeSync)
	{
		Boolean oldTimeSync = timeSync;
		timeSync = newTimeSync;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.INTEGRATION__TIME_SYNC, oldTimeSync, timeSync));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getTimeSyncFrequency()
	{
		return timeSyncFrequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeSyncFrequency(Long newTimeSyncFrequency)
	{
		Long oldTimeSyncFrequency = timeSyncFrequency;
		timeSyncFrequency = newTimeSyncFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.INTEGRATION__TIME_SYNC_FREQUENCY, oldTimeSyncFrequency, timeSyncFrequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getTimeSyncThreshold()
	{
		return timeSyncThreshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeSyncThreshold(Long newTimeSyncThreshold)
	{
		Long oldTimeSyncThreshold = timeSyncThreshold;
		timeSyncThreshold = newTimeSyncThreshold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.INTEGRATION__TIME_SYNC_THRESHOLD, oldTimeSyncThreshold, timeSyncThreshold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getFolderSharing()
	{
		return folderSharing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFolderSharing(Boolean newFolderSharing)
	{
		Boolean oldFolderSharing = folderSharing;
		folderSharing = newFolderSharing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.INTEGRATION__FOLDER_SHARING, oldFolderSharing, folderSharing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getFolderSharingLoadAllowed()
	{
		return folderSharingLoadAllowed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFolderSharingLoadAllowed(Boolean newFolderSharingLoadAllowed)
	{
		Boolean oldFolderSharingLoadAllowed = folderSharingLoadAllowed;
		folderSharingLoadAllowed = newFolderSharingLoadAllowed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.INTEGRATION__FOLDER_SHARING_LOAD_ALLOWED, oldFolderSharingLoadAllowed, folderSharingLoadAllowed));
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
			case EstatePackage.INTEGRATION__MOUSE:
				return getMouse();
			case EstatePackage.INTEGRATION__ADDITIONS:
				return getAdditions();
			case EstatePackage.INTEGRATION__GUEST_NAME:
				return getGuestName();
			case EstatePackage.INTEGRATION__GUEST_SHORT_NAME:
				return getGuestShortName();
			case EstatePackage.INTEGRATION__GUEST_BUILD:
				return getGuestBuild();
			case EstatePackage.INTEGRATION__GUEST_REVISION:
				return getGuestRevision();
			case EstatePackage.INTEGRATION__GUEST_SUITE:
				return getGuestSuite();
			case EstatePackage.INTEGRATION__VIDEO_DEPTH:
				return getVideoDepth();
			case EstatePackage.INTEGRATION__VIDEO_HEIGHT:
				return getVideoHeight();
			case EstatePackage.INTEGRATION__VIDEO_WIDTH:
				return getVideoWidth();
			case EstatePackage.INTEGRATION__HEARTBEAT_TIME:
				return getHeartbeatTime();
			case EstatePackage.INTEGRATION__HEARTBEAT_RATE:
				return getHeartbeatRate();
			case EstatePackage.INTEGRATION__HEARTBEAT_FAILURE_INTERVAL:
				return getHeartbeatFailureInterval();
			case EstatePackage.INTEGRATION__HEARTBEAT_FAILURE_ATTEMPTS:
				return getHeartbeatFailureAttempts();
			case EstatePackage.INTEGRATION__TIME_SYNC:
				return getTimeSync();
			case EstatePackage.INTEGRATION__TIME_SYNC_FREQUENCY:
				return getTimeSyncFrequency();
			case EstatePackage.INTEGRATION__TIME_SYNC_THRESHOLD:
				return getTimeSyncThreshold();
			case EstatePackage.INTEGRATION__FOLDER_SHARING:
				return getFolderSharing();
			case EstatePackage.INTEGRATION__FOLDER_SHARING_LOAD_ALLOWED:
				return getFolderSharingLoadAllowed();
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
			case EstatePackage.INTEGRATION__MOUSE:
				setMouse((Boolean)newValue);
				return;
			case EstatePackage.INTEGRATION__ADDITIONS:
				setAdditions((String)newValue);
				return;
			case EstatePackage.INTEGRATION__GUEST_NAME:
				setGuestName((String)newValue);
				return;
			case EstatePackage.INTEGRATION__GUEST_SHORT_NAME:
				setGuestShortName((String)newValue);
				return;
			case EstatePackage.INTEGRATION__GUEST_BUILD:
				setGuestBuild((String)newValue);
				return;
			case EstatePackage.INTEGRATION__GUEST_REVISION:
				setGuestRevision((String)newValue);
				return;
			case EstatePackage.INTEGRATION__GUEST_SUITE:
				setGuestSuite((String)newValue);
				return;
			case EstatePackage.INTEGRATION__VIDEO_DEPTH:
				setVideoDepth((Long)newValue);
				return;
			case EstatePackage.INTEGRATION__VIDEO_HEIGHT:
				setVideoHeight((Long)newValue);
				return;
			case EstatePackage.INTEGRATION__VIDEO_WIDTH:
				setVideoWidth((Long)newValue);
				return;
			case EstatePackage.INTEGRATION__HEARTBEAT_TIME:
				setHeartbeatTime((Long)newValue);
				return;
			case EstatePackage.INTEGRATION__HEARTBEAT_RATE:
				setHeartbeatRate((Long)newValue);
				return;
			case EstatePackage.INTEGRATION__HEARTBEAT_FAILURE_INTERVAL:
				setHeartbeatFailureInterval((Long)newValue);
				return;
			case EstatePackage.INTEGRATION__HEARTBEAT_FAILURE_ATTEMPTS:
				setHeartbeatFailureAttempts((Long)newValue);
				return;
			case EstatePackage.INTEGRATION__TIME_SYNC:
				setTimeSync((Boolean)newValue);
				return;
			case EstatePackage.INTEGRATION__TIME_SYNC_FREQUENCY:
				setTimeSyncFrequency((Long)newValue);
				return;
			case EstatePackage.INTEGRATION__TIME_SYNC_THRESHOLD:
				setTimeSyncThreshold((Long)newValue);
				return;
			case EstatePackage.INTEGRATION__FOLDER_SHARING:
				setFolderSharing((Boolean)newValue);
				return;
			case EstatePackage.INTEGRATION__FOLDER_SHARING_LOAD_ALLOWED:
				setFolderSharingLoadAllowed((Boolean)newValue);
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
			case EstatePackage.INTEGRATION__MOUSE:
				setMouse(MOUSE_EDEFAULT);
				return;
			case EstatePackage.INTEGRATION__ADDITIONS:
				setAdditions(ADDITIONS_EDEFAULT);
				return;
			case EstatePackage.INTEGRATION__GUEST_NAME:
				setGuestName(GUEST_NAME_EDEFAULT);
				return;
			case EstatePackage.INTEGRATION__GUEST_SHORT_NAME:
				setGuestShortName(GUEST_SHORT_NAME_EDEFAULT);
				return;
			case EstatePackage.INTEGRATION__GUEST_BUILD:
				setGuestBuild(GUEST_BUILD_EDEFAULT);
				return;
			case EstatePackage.INTEGRATION__GUEST_REVISION:
				setGuestRevision(GUEST_REVISION_EDEFAULT);
				return;
			case EstatePackage.INTEGRATION__GUEST_SUITE:
				setGuestSuite(GUEST_SUITE_EDEFAULT);
				return;
			case EstatePackage.INTEGRATION__VIDEO_DEPTH:
				setVideoDepth(VIDEO_DEPTH_EDEFAULT);
				return;
			case EstatePackage.INTEGRATION__VIDEO_HEIGHT:
				setVideoHeight(VIDEO_HEIGHT_EDEFAULT);
				return;
			case EstatePackage.INTEGRATION__VIDEO_WIDTH:
				setVideoWidth(VIDEO_WIDTH_EDEFAULT);
				return;
			case EstatePackage.INTEGRATION__HEARTBEAT_TIME:
				setHeartbeatTime(HEARTBEAT_TIME_EDEFAULT);
				return;
			case EstatePackage.INTEGRATION__HEARTBEAT_RATE:
				setHeartbeatRate(HEARTBEAT_RATE_EDEFAULT);
				return;
			case EstatePackage.INTEGRATION__HEARTBEAT_FAILURE_INTERVAL:
				setHeartbeatFailureInterval(HEARTBEAT_FAILURE_INTERVAL_EDEFAULT);
				return;
			case EstatePackage.INTEGRATION__HEARTBEAT_FAILURE_ATTEMPTS:
				setHeartbeatFailureAttempts(HEARTBEAT_FAILURE_ATTEMPTS_EDEFAULT);
				return;
			case EstatePackage.INTEGRATION__TIME_SYNC:
				setTimeSync(TIME_SYNC_EDEFAULT);
				return;
			case EstatePackage.INTEGRATION__TIME_SYNC_FREQUENCY:
				setTimeSyncFrequency(TIME_SYNC_FREQUENCY_EDEFAULT);
				return;
			case EstatePackage.INTEGRATION__TIME_SYNC_THRESHOLD:
				setTimeSyncThreshold(TIME_SYNC_THRESHOLD_EDEFAULT);
				return;
			case EstatePackage.INTEGRATION__FOLDER_SHARING:
				setFolderSharing(FOLDER_SHARING_EDEFAULT);
				return;
			case EstatePackage.INTEGRATION__FOLDER_SHARING_LOAD_ALLOWED:
				setFolderSharingLoadAllowed(FOLDER_SHARING_LOAD_ALLOWED_EDEFAULT);
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
			case EstatePackage.INTEGRATION__MOUSE:
				return MOUSE_EDEFAULT == null ? mouse != null : !MOUSE_EDEFAULT.equals(mouse);
			case EstatePackage.INTEGRATION__ADDITIONS:
				return ADDITIONS_EDEFAULT == null ? additions != null : !ADDITIONS_EDEFAULT.equals(additions);
			case EstatePackage.INTEGRATION__GUEST_NAME:
				return GUEST_NAME_EDEFAULT == null ? guestName != null : !GUEST_NAME_EDEFAULT.equals(guestName);
			case EstatePackage.INTEGRATION__GUEST_SHORT_NAME:
				return GUEST_SHORT_NAME_EDEFAULT == null ? guestShortName != null : !GUEST_SHORT_NAME_EDEFAULT.equals(guestShortName);
			case EstatePackage.INTEGRATION__GUEST_BUILD:
				return GUEST_BUILD_EDEFAULT == null ? guestBuild != null : !GUEST_BUILD_EDEFAULT.equals(guestBuild);
			case EstatePackage.INTEGRATION__GUEST_REVISION:
				return GUEST_REVISION_EDEFAULT == null ? guestRevision != null : !GUEST_REVISION_EDEFAULT.equals(guestRevision);
			case EstatePackage.INTEGRATION__GUEST_SUITE:
				return GUEST_SUITE_EDEFAULT == null ? guestSuite != null : !GUEST_SUITE_EDEFAULT.equals(guestSuite);
			case EstatePackage.INTEGRATION__VIDEO_DEPTH:
				return VIDEO_DEPTH_EDEFAULT == null ? videoDepth != null : !VIDEO_DEPTH_EDEFAULT.equals(videoDepth);
			case EstatePackage.INTEGRATION__VIDEO_HEIGHT:
				return VIDEO_HEIGHT_EDEFAULT == null ? videoHeight != null : !VIDEO_HEIGHT_EDEFAULT.equals(videoHeight);
			case EstatePackage.INTEGRATION__VIDEO_WIDTH:
				return VIDEO_WIDTH_EDEFAULT == null ? videoWidth != null : !VIDEO_WIDTH_EDEFAULT.equals(videoWidth);
			case EstatePackage.INTEGRATION__HEARTBEAT_TIME:
				return HEARTBEAT_TIME_EDEFAULT == null ? heartbeatTime != null : !HEARTBEAT_TIME_EDEFAULT.equals(heartbeatTime);
			case EstatePackage.INTEGRATION__HEARTBEAT_RATE:
				return HEARTBEAT_RATE_EDEFAULT == null ? heartbeatRate != null : !HEARTBEAT_RATE_EDEFAULT.equals(heartbeatRate);
			case EstatePackage.INTEGRATION__HEARTBEAT_FAILURE_INTERVAL:
				return HEARTBEAT_FAILURE_INTERVAL_EDEFAULT == null ? heartbeatFailureInterval != null : !HEARTBEAT_FAILURE_INTERVAL_EDEFAULT.equals(heartbeatFailureInterval);
			case EstatePackage.INTEGRATION__HEARTBEAT_FAILURE_ATTEMPTS:
				return HEARTBEAT_FAILURE_ATTEMPTS_EDEFAULT == null ? heartbeatFailureAttempts != null : !HEARTBEAT_FAILURE_ATTEMPTS_EDEFAULT.equals(heartbeatFailureAttempts);
			case EstatePackage.INTEGRATION__TIME_SYNC:
				return TIME_SYNC_EDEFAULT == null ? timeSync != null : !TIME_SYNC_EDEFAULT.equals(timeSync);
			case EstatePackage.INTEGRATION__TIME_SYNC_FREQUENCY:
				return TIME_SYNC_FREQUENCY_EDEFAULT == null ? timeSyncFrequency != null : !TIME_SYNC_FREQUENCY_EDEFAULT.equals(timeSyncFrequency);
			case EstatePackage.INTEGRATION__TIME_SYNC_THRESHOLD:
				return TIME_SYNC_THRESHOLD_EDEFAULT == null ? timeSyncThreshold != null : !TIME_SYNC_THRESHOLD_EDEFAULT.equals(timeSyncThreshold);
			case EstatePackage.INTEGRATION__FOLDER_SHARING:
				return FOLDER_SHARING_EDEFAULT == null ? folderSharing != null : !FOLDER_SHARING_EDEFAULT.equals(folderSharing);
			case EstatePackage.INTEGRATION__FOLDER_SHARING_LOAD_ALLOWED:
				return FOLDER_SHARING_LOAD_ALLOWED_EDEFAULT == null ? folderSharingLoadAllowed != null : !FOLDER_SHARING_LOAD_ALLOWED_EDEFAULT.equals(folderSharingLoadAllowed);
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
		result.append(" (mouse: ");
		result.append(mouse);
		result.append(", additions: ");
		result.append(additions);
		result.append(", guestName: ");
		result.append(guestName);
		result.append(", guestShortName: ");
		result.append(guestShortName);
		result.append(", guestBuild: ");
		result.append(guestBuild);
		result.append(", guestRevision: ");
		result.append(guestRevision);
		result.append(", guestSuite: ");
		result.append(guestSuite);
		result.append(", videoDepth: ");
		result.append(videoDepth);
		result.append(", videoHeight: ");
		result.append(videoHeight);
		result.append(", videoWidth: ");
		result.append(videoWidth);
		result.append(", heartbeatTime: ");
		result.append(heartbeatTime);
		result.append(", heartbeatRate: ");
		result.append(heartbeatRate);
		result.append(", heartbeatFailureInterval: ");
		result.append(heartbeatFailureInterval);
		result.append(", heartbeatFailureAttempts: ");
		result.append(heartbeatFailureAttempts);
		result.append(", timeSync: ");
		result.append(timeSync);
		result.append(", timeSyncFrequency: ");
		result.append(timeSyncFrequency);
		result.append(", timeSyncThreshold: ");
		result.append(timeSyncThreshold);
		result.append(", folderSharing: ");
		result.append(folderSharing);
		result.append(", folderSharingLoadAllowed: ");
		result.append(folderSharingLoadAllowed);
		result.append(')');
		return result.toString();
	}

} //IntegrationImpl
